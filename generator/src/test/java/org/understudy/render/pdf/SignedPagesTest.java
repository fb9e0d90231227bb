package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.check.CheckedPlan;
import org.understudy.golden.Plans;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.template.Layer;
import org.understudy.template.PageMaker;
import org.understudy.template.TemplateLayers;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Forms on paper: where signatures come to stand, and what veraPDF says. */
class SignedPagesTest {
    private static final int VERIFIERS = 7;
    private static final PageMaker PAGES = new PageMaker(new TemplateLayers(List.of(Layer.builtIn())));

    private static byte[] pdf(DocumentId document, CheckedPlan plan, String id, Path folder) throws Exception {
        Pack pack = plan.plan().packs().values().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Rendering.pdf(PAGES.make(document, plan, pack, Plans.tree(folder))
                .value()
                .orElseThrow()
                .get(0)
                .page());
    }

    private static CheckedPlan withVerifiers(Path folder) {
        List<String> ids = IntStream.rangeClosed(1, VERIFIERS)
                .mapToObj(i -> "verifier" + i)
                .toList();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("plan.md", """
                ---
                title: A plan
                author: jan
                as-at: 2026-11-01
                activation: {events: [death], verifiers: [%s], quorum: 2, contact-attempts: {channels: [phone], times: 40}}
                ---
                """.formatted(String.join(", ", ids)));
        files.put("people/jan.md", "---\nname: Jan Vermeer\n---\n");
        ids.forEach(id -> files.put("people/" + id + ".md", "---\nname: Name of %s\n---\n".formatted(id)));
        files.put("packs/all.md", "---\nrecipient: verifier1\nlanguage: en\ndocuments: [D5]\ncovers: none\n---\n");
        return Plans.checked(Plans.write(folder, files));
    }

    @Test
    void aSignatureIsNeitherDividedNorAlone(@TempDir Path folder) throws Exception {
        List<String> pages = pages(pdf(DocumentId.D5, withVerifiers(folder), "all", folder));
        int signed = 0;
        for (String page : pages) {
            int lines = count(page, "Signature\n");
            assertThat(count(page, "Place and date\n")).isEqualTo(lines);
            assertThat(count(page, "Name of verifier")).isGreaterThanOrEqualTo(lines);
            if (lines > 0) {
                assertThat(page).containsAnyOf("By signing, each verifier declares", "More signatures to the");
            }
            signed += lines;
        }
        assertThat(signed).isEqualTo(VERIFIERS);
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setLineSeparator("\n");
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document));
            }
            return pages;
        }
    }

    @Test
    void formsAreArchivableAndAccessible() throws Exception {
        CheckedPlan plan = Plans.sample("consultant");
        for (DocumentId document : List.of(DocumentId.D5, DocumentId.D6, DocumentId.D7)) {
            byte[] pdf = pdf(document, plan, "bakery", Plans.sampleFolder("consultant"));
            assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }
}
