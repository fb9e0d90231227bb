package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.render.LegalPages.heading;
import static org.understudy.render.LegalPages.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.understudy.document.Block;
import org.understudy.document.Block.PageBreak;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.document.Paper;
import org.understudy.render.LegalPages;

/** What lawyer-ready documents have and others don't. */
class PdfLegalFormTest {
    private static List<String> pages(Page page) throws Exception {
        try (PDDocument document = Rendering.document(page)) {
            var texts = new ArrayList<String>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                texts.add(Rendering.text(document, number));
            }
            return texts;
        }
    }

    @Test
    void everyPageHasABoxForInitialsButThoseToBeSigned() throws Exception {
        List<String> pages = pages(LegalPages.page());

        int all = pages.size();
        assertThat(all).isGreaterThan(4);
        for (int number = 1; number <= all; number++) {
            String page = pages.get(number - 1);
            assertThat(page).contains("L6-kantoor · edition 3", "9f31c2ab", "page " + number + " of " + all);
            assertThat(page.contains("Initials")).as(page).isEqualTo(!page.contains("Place and date"));
            assertThat(page.contains("Draft for review by counsel – not for signature"))
                    .isEqualTo(number > 1);
        }
        assertThat(pages.get(all - 1)).contains("Schedule");
    }

    @Test
    void pagesToBeSignedMayBeginAndEndADocument() throws Exception {
        Page page = LegalPages.of(
                new PageBreak(PageBreak.Begins.SIGNATURES),
                paragraph(new Inline.Text("To be signed")),
                new PageBreak(),
                paragraph(new Inline.Text("In between")),
                new PageBreak(PageBreak.Begins.SIGNATURES),
                new PageBreak(PageBreak.Begins.SIGNATURES),
                paragraph(new Inline.Text("To be signed")),
                new PageBreak(PageBreak.Begins.SIGNATURES),
                paragraph(new Inline.Text("To be signed by another")));

        assertThat(pages(page).stream().map(it -> it.contains("Initials")))
                .containsExactly(true, false, true, false, false);
    }

    @Test
    void whereThereIsNoBoxNoneIsLeftOut() throws Exception {
        Page page = LegalPages.page();
        var plain = new Page(page.imprint(), page.header(), page.footer().withoutBox(), page.body(), page.secrets());

        assertThat(pages(plain)).allMatch(it -> it.contains("9f31c2ab")).noneMatch(it -> it.contains("Initials"));
    }

    @Test
    void signaturesAreNeitherDividedNorAlone() throws Exception {
        for (int parties = 1; parties < 12; parties++) {
            var blocks = new ArrayList<Block>();
            blocks.add(new PageBreak(PageBreak.Begins.SIGNATURES));
            blocks.add(heading(1, "sign", "Signatures"));
            IntStream.range(0, parties).forEach(party -> {
                blocks.add(paragraph(new Inline.Text("Signed by party " + party + ":")));
                blocks.add(new Block.Signature(List.of(
                        List.of(new Inline.Text("Name of " + party)), List.of(new Inline.Text("Line of " + party)))));
            });
            List<String> pages = pages(LegalPages.of(blocks.toArray(Block[]::new)));
            for (int party = 0; party < parties; party++) {
                String end = " " + party;
                assertThat(pages)
                        .filteredOn(page -> page.contains("Name of" + end + "\n"))
                        .singleElement()
                        .asString()
                        .contains("Signed by party" + end + ":", "Line of" + end + "\n");
            }
        }
    }

    @Test
    void numbersOfHeadingsAreInBookmarksAndLinks() throws Exception {
        try (PDDocument document = Rendering.document(LegalPages.page())) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.getFirstChild().getTitle()).isEqualTo("1 Parties");
            assertThat(outline.getLastChild().getTitle()).isEqualTo("6 Schedule");
            var links = new ArrayList<String>();
            for (PDAnnotation annotation :
                    document.getPage(document.getNumberOfPages() - 1).getAnnotations()) {
                links.add(annotation.getContents());
            }
            assertThat(links).containsExactly("Signatures");
            assertThat(Rendering.text(document, 1)).contains("As section 3 says");
        }
    }

    @Test
    void thePaperIsThatOfTheDocumentUnlessTheThemeSaysOtherwise() throws Exception {
        try (PDDocument a4 = Rendering.document(LegalPages.page());
                PDDocument letter = Rendering.document(LegalPages.page(Paper.LETTER));
                PDDocument own = Rendering.document(LegalPages.page(Paper.LETTER), "@page { size: a5; }")) {
            assertThat(a4.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(letter.getPages())
                    .allSatisfy(
                            page -> assertThat(page.getMediaBox().getWidth()).isEqualTo(612f))
                    .allSatisfy(
                            page -> assertThat(page.getMediaBox().getHeight()).isEqualTo(792f));
            assertThat(own.getPage(0).getMediaBox().getWidth()).isBetween(419f, 421f);
        }
    }
}
