package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.document.Page;
import org.understudy.document.Paper;
import org.understudy.interop.LibreOffice;
import org.understudy.interop.OdfValidator;
import org.understudy.interop.StructureText;
import org.understudy.render.LegalPages;
import org.understudy.render.pdf.Rendering;

/** Lawyer-ready pages say the same in all formats, numbers of headings and references to them included. */
class LegalFormsTest {
    private static final Pattern HEADING = Pattern.compile("<text:h .*?</text:h>");

    @TempDir
    Path temp;

    @Test
    @Tag("interop")
    void libreOfficeCountsTheSameWhenItUpdatesAllFields() throws Exception {
        List<Page> pages = List.of(LegalPages.page(), LegalPages.page(Paper.LETTER), LegalPages.leavingOutLevels());
        var files = new ArrayList<LibreOffice.Document>();
        for (Page page : pages) {
            files.add(new LibreOffice.Document(LegalForms.odt(page), "odt", ""));
            files.add(new LibreOffice.Document(LegalForms.docx(page), "docx", ""));
        }
        List<LibreOffice.Opened> opened = LibreOffice.require(temp).updateAll(files);

        for (int i = 0; i < opened.size(); i++) {
            try (PDDocument pdf = Loader.loadPDF(Rendering.pdf(pages.get(i / 2)))) {
                List<String> headings = LegalForms.bookmarks(pdf);
                assertThat(opened.get(i).headings()).as(files.get(i).ending()).isEqualTo(headings);
                assertThat(LegalForms.normal(opened.get(i).text()))
                        .as(files.get(i).ending())
                        .isEqualTo(LegalForms.normal(LegalForms.withoutNumbers(StructureText.of(pdf), headings)));
            }
        }
    }

    @Test
    void allSayTheSameBeforeAnybodyUpdatesThem() throws Exception {
        for (Page page : List.of(LegalPages.page(), LegalPages.leavingOutLevels())) {
            String inWord = LegalForms.textOfDocx(LegalForms.docx(page));
            String inOdt = LegalForms.contentOfOdt(LegalForms.odt(page));
            try (PDDocument pdf = Loader.loadPDF(Rendering.pdf(page))) {
                List<String> headings = LegalForms.bookmarks(pdf);
                String inPdf = StructureText.of(pdf);
                assertThat(LegalForms.normal(inWord))
                        .isEqualTo(LegalForms.normal(LegalForms.withoutNumbers(inPdf, headings)));
                assertThat(HEADING.matcher(inOdt).results().map(it -> words(it.group())))
                        .containsExactlyElementsOf(
                                headings.stream().map(LegalForms::normal).toList());
            }
        }
    }

    @Test
    void theOdfValidatorFindsNothing() throws Exception {
        assertThat(OdfValidator.errors(
                        List.of(
                                LegalForms.odt(LegalPages.page()),
                                LegalForms.odt(LegalPages.page(Paper.LETTER)),
                                LegalForms.odt(LegalPages.leavingOutLevels())),
                        temp))
                .isEmpty();
    }

    private static String words(String xml) {
        return LegalForms.normal(xml.replaceAll("<[^>]*>", ""));
    }
}
