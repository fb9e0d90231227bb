package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.document.Page;
import org.understudy.document.Paper;
import org.understudy.interop.LibreOffice;
import org.understudy.interop.OdfValidator;
import org.understudy.interop.StructureText;
import org.understudy.interop.WordText;
import org.understudy.render.LegalPages;
import org.understudy.render.docx.DocxRenderer;
import org.understudy.render.docx.ReferenceDocx;
import org.understudy.render.odt.OdtRenderer;
import org.understudy.render.odt.ReferenceOdt;
import org.understudy.render.pdf.Rendering;
import org.understudy.seal.DocxOpener;
import org.understudy.seal.OdtOpener;
import org.understudy.seal.Sealer;

/** Lawyer-ready pages say the same in all formats, numbers of headings and references to them included. */
class LegalFormsTest {
    private static final Sealer SEALER = new Sealer(new SecureRandom());
    private static final Pattern HEADING = Pattern.compile("<text:h .*?</text:h>");

    @TempDir
    Path temp;

    private static byte[] odt(Page page) throws Exception {
        return SEALER.release(new OdtRenderer(ReferenceOdt.builtIn()).render(page))
                .bytes();
    }

    private static byte[] docx(Page page) throws Exception {
        return SEALER.release(new DocxRenderer(ReferenceDocx.builtIn()).render(page))
                .bytes();
    }

    @Test
    @Tag("interop")
    void libreOfficeCountsTheSameWhenItUpdatesAllFields() throws Exception {
        List<Page> pages = List.of(LegalPages.page(), LegalPages.page(Paper.LETTER), LegalPages.leavingOutLevels());
        var files = new ArrayList<LibreOffice.Document>();
        for (Page page : pages) {
            files.add(new LibreOffice.Document(odt(page), "odt", ""));
            files.add(new LibreOffice.Document(docx(page), "docx", ""));
        }
        List<LibreOffice.Opened> opened = LibreOffice.require(temp).updateAll(files);

        for (int i = 0; i < opened.size(); i++) {
            try (PDDocument pdf = Loader.loadPDF(Rendering.pdf(pages.get(i / 2)))) {
                List<String> headings = bookmarks(pdf);
                assertThat(opened.get(i).headings()).as(files.get(i).ending()).isEqualTo(headings);
                assertThat(normal(opened.get(i).text()))
                        .as(files.get(i).ending())
                        .isEqualTo(normal(withoutNumbers(StructureText.of(pdf), headings)));
            }
        }
    }

    @Test
    void allSayTheSameBeforeAnybodyUpdatesThem() throws Exception {
        for (Page page : List.of(LegalPages.page(), LegalPages.leavingOutLevels())) {
            String inWord =
                    new String(DocxOpener.files(docx(page), "").get("word/document.xml"), StandardCharsets.UTF_8);
            String inOdt = new String(OdtOpener.files(odt(page)).get("content.xml"), StandardCharsets.UTF_8);
            try (PDDocument pdf = Loader.loadPDF(Rendering.pdf(page))) {
                List<String> headings = bookmarks(pdf);
                String inPdf = StructureText.of(pdf);
                assertThat(normal(WordText.of(inWord))).isEqualTo(normal(withoutNumbers(inPdf, headings)));
                assertThat(HEADING.matcher(inOdt).results().map(it -> words(it.group())))
                        .containsExactlyElementsOf(
                                headings.stream().map(LegalFormsTest::normal).toList());
            }
        }
    }

    @Test
    void theOdfValidatorFindsNothing() throws Exception {
        assertThat(OdfValidator.errors(
                        List.of(
                                odt(LegalPages.page()),
                                odt(LegalPages.page(Paper.LETTER)),
                                odt(LegalPages.leavingOutLevels())),
                        temp))
                .isEmpty();
    }

    private static List<String> bookmarks(PDDocument pdf) {
        var names = new ArrayList<String>();
        collect(pdf.getDocumentCatalog().getDocumentOutline(), names);
        return names;
    }

    private static void collect(PDOutlineNode node, List<String> names) {
        for (PDOutlineItem item : node.children()) {
            names.add(item.getTitle());
            collect(item, names);
        }
    }

    /** Office programs make the numbers of headings when they show them: they aren't in the text. */
    private static String withoutNumbers(String text, List<String> headings) {
        Map<String, String> words = new HashMap<>();
        headings.forEach(it -> words.put(tight(it), it.replaceFirst("^[\\d.]+ ", "")));
        var lines = new StringBuilder();
        text.lines()
                .forEach(line ->
                        lines.append(words.getOrDefault(tight(line), line)).append('\n'));
        return lines.toString();
    }

    private static String words(String xml) {
        return normal(xml.replaceAll("<[^>]*>", ""));
    }

    /** Without numbers of pages, which each program finds by itself. */
    private static String normal(String text) {
        return text.replaceAll("(?m)(\\t| \\.{4,} *|^)(\\d+|…)$", "")
                .replaceAll("page\\s(\\d+|…)", "page")
                .replaceAll("[\\s\\u00A0\\u2002_]+", "");
    }

    private static String tight(String text) {
        return text.replaceAll("\\s+", "");
    }
}
