package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.document.Page;
import org.understudy.interop.LibreOffice;
import org.understudy.interop.StructureText;
import org.understudy.interop.Tool;
import org.understudy.plan.DocumentId;
import org.understudy.render.pdf.Rendering;
import org.understudy.render.pdf.VeraPdf;
import org.understudy.template.PagesForLawyers;
import org.understudy.text.Language;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The papers of the file for the notary, in every language, and what programs of others make of them. */
class LegalPapersTest {
    private static final PagesForLawyers PAGES = PagesForLawyers.sample("consultant");
    private static final List<DocumentId> PAPERS = Stream.of(DocumentId.values())
            .filter(it -> it.name().matches("L\\d+"))
            .filter(it -> it != DocumentId.L13) // needs an earlier edition
            .toList();
    private static final List<Language> LANGUAGES = Stream.of("en", "nl", "de", "fr", "es")
            .map(it -> Language.of(it).orElseThrow())
            .toList();

    /** Each paper in one language, and each language in some papers; all in all of them with the profile {@code exhaustive}. */
    private static final boolean ALL = Boolean.getBoolean("understudy.papers.all");

    @TempDir
    Path temp;

    private record Paper(DocumentId id, Language language) {
        Page page() {
            return PAGES.make(id, "dossier", language).page();
        }

        @Override
        public String toString() {
            return id + " " + language.tag();
        }
    }

    private static List<Paper> some(List<DocumentId> papers) {
        var some = new ArrayList<Paper>();
        for (DocumentId paper : papers) {
            if (ALL) {
                LANGUAGES.forEach(language -> some.add(new Paper(paper, language)));
            } else {
                some.add(new Paper(paper, LANGUAGES.get(some.size() % LANGUAGES.size())));
            }
        }
        return some;
    }

    @Test
    void thePapersAreThere() {
        assertThat(PAPERS).hasSizeGreaterThanOrEqualTo(14);
    }

    @TestFactory
    Stream<DynamicTest> allFormatsSayTheSame() {
        return PAPERS.stream()
                .flatMap(id -> LANGUAGES.stream().map(language -> new Paper(id, language)))
                .map(paper -> DynamicTest.dynamicTest(paper.toString(), () -> {
                    Page page = paper.page();
                    try (PDDocument pdf = Loader.loadPDF(Rendering.pdf(page))) {
                        String said = LegalForms.normal(
                                LegalForms.withoutNumbers(StructureText.of(pdf), LegalForms.bookmarks(pdf)));
                        assertThat(LegalForms.normal(LegalForms.textOfDocx(LegalForms.docx(page))))
                                .as("DOCX")
                                .isEqualTo(said);
                        assertThat(LegalForms.normal(LegalForms.textOfOdt(LegalForms.odt(page))))
                                .as("ODT")
                                .isEqualTo(said);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> veraPdfFindsNothing() {
        return some(PAPERS).stream()
                .map(paper -> DynamicTest.dynamicTest(paper.toString(), () -> {
                    byte[] pdf = Rendering.pdf(paper.page());
                    assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
                    assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
                }));
    }

    /** A contents, numbers and references, when Word’s and LibreOffice’s “update all” has made them anew. */
    @Test
    @Tag("interop")
    void libreOfficeCountsTheSameWhenItUpdatesAllFields() throws Exception {
        List<Paper> papers = some(List.of(DocumentId.L4, DocumentId.L6, DocumentId.L0, DocumentId.L7, DocumentId.L8));
        var files = new ArrayList<LibreOffice.Document>();
        for (Paper paper : papers) {
            files.add(new LibreOffice.Document(LegalForms.odt(paper.page()), "odt", ""));
            files.add(new LibreOffice.Document(LegalForms.docx(paper.page()), "docx", ""));
        }
        List<LibreOffice.Opened> opened = LibreOffice.require(temp).updateAll(files);
        for (int i = 0; i < opened.size(); i++) {
            Paper paper = papers.get(i / 2);
            try (PDDocument pdf = Loader.loadPDF(Rendering.pdf(paper.page()))) {
                List<String> headings = LegalForms.bookmarks(pdf);
                String which = paper + " " + files.get(i).ending();
                assertThat(opened.get(i).headings()).as(which).isEqualTo(headings);
                assertThat(LegalForms.normal(opened.get(i).text()))
                        .as(which)
                        .isEqualTo(LegalForms.normal(LegalForms.withoutNumbers(StructureText.of(pdf), headings)));
            }
        }
    }

    /** A reader of DOCX that has nothing in common with LibreOffice. */
    @Test
    @Tag("interop")
    void pandocReadsEveryWord() throws Exception {
        Tool pandoc = Tool.require("pandoc");
        for (Paper paper : some(PAPERS)) {
            byte[] docx = LegalForms.docx(paper.page());
            Path file = Files.write(temp.resolve(paper.id() + paper.language().tag() + ".docx"), docx);
            String read = letters(pandoc.run(
                            List.of("-f", "docx", "-t", "plain", "--wrap=none", file.toString()),
                            Optional.empty(),
                            Map.of())
                    .succeeded()
                    .text());
            List<String> lines = LegalForms.textOfDocx(docx)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .skip(2) // title and annex, which it takes for metadata
                    .toList();
            assertThat(lines).hasSizeGreaterThan(10);
            for (String line : lines) {
                assertThat(read).as("%s: %s", paper, line).contains(letters(line));
            }
        }
    }

    private static String letters(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
