package org.understudy.render.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.render.LegalPages.heading;
import static org.understudy.render.LegalPages.paragraph;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.understudy.document.Block.PageBreak;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.document.Paper;
import org.understudy.render.LegalPages;

/** What lawyer-ready documents have and others don't. */
class LegalOdtTest {
    private static String styles(Page page, byte[] reference) {
        return Rendered.xml(Rendered.page(page, reference), "styles.xml");
    }

    private static String styles(Page page) {
        return styles(page, ReferenceOdt.builtIn());
    }

    private static String master(String styles, String name) {
        var matcher = Pattern.compile("<style:master-page [^>]*style:name=\"" + name + "\".*?</style:master-page>")
                .matcher(styles);
        assertThat(matcher.find()).as(name).isTrue();
        return matcher.group();
    }

    @Test
    void headingsAreNumberedAndReferredToByFields() {
        Page page =
                LegalPages.of(heading(1, "a", "A"), heading(2, "b", "B"), paragraph(new Inline.NumberReference("b")));

        assertThat(Rendered.xml(Rendered.page(page), "content.xml"))
                .contains("<text:number>1.1</text:number><text:bookmark-start text:name=\"b\"/>")
                .contains(
                        "<text:bookmark-ref text:reference-format=\"number\" text:ref-name=\"b\">1.1</text:bookmark-ref>");
        assertThat(styles(page))
                .containsOnlyOnce("<text:outline-style")
                .contains("style:num-format=\"1\" text:display-levels=\"2\" text:level=\"2\"")
                .contains("style:num-format=\"\" text:level=\"5\"");
        assertThat(styles(KitchenSink.page()))
                .containsOnlyOnce("<text:outline-style")
                .doesNotContain("text:display-levels");
    }

    @Test
    void pagesToBeSignedHaveAMasterPageWithoutABox() {
        String styles = styles(LegalPages.page());
        String content = Rendered.xml(Rendered.page(LegalPages.page()), "content.xml");

        assertThat(master(styles, "First_20_Page")).contains("Initials", "9f31c2ab");
        assertThat(master(styles, "Standard"))
                .containsSubsequence("<style:footer><table:table", "9f31c2ab", "Initials", "page ", "</table:table>");
        assertThat(master(styles, "Signing_20_Standard"))
                .contains("style:display-name=\"Signing Standard\"", "style:next-style-name=\"Signing_20_Standard\"")
                .contains("9f31c2ab", "page ", "Draft for review")
                .doesNotContain("Initials");
        assertThat(content)
                .containsSubsequence(
                        "style:master-page-name=\"First_20_Page\"",
                        "style:master-page-name=\"Signing_20_Standard\"",
                        "style:master-page-name=\"Standard\"")
                .doesNotContain("fo:break-before");
    }

    @Test
    void otherDocumentsHaveNeither() {
        assertThat(styles(KitchenSink.page())).doesNotContain("Signing", "RunningTable", "RunningBox");
        assertThat(styles(LegalPages.of(paragraph(new Inline.Text("x")))))
                .contains("RunningTable16000")
                .doesNotContain("Signing");
    }

    @Test
    void aBreakAfterPagesToBeSignedReturnsToTheUsualOnes() {
        String content = Rendered.xml(
                Rendered.page(LegalPages.of(
                        new PageBreak(PageBreak.Begins.SIGNATURES),
                        paragraph(new Inline.Text("a")),
                        new PageBreak(),
                        paragraph(new Inline.Text("b")),
                        new PageBreak(),
                        paragraph(new Inline.Text("c")))),
                "content.xml");

        assertThat(content)
                .containsOnlyOnce("style:master-page-name=\"Signing_20_Standard\"")
                .containsOnlyOnce("style:master-page-name=\"Standard\"")
                .containsOnlyOnce("fo:break-before=\"page\"");
    }

    @Test
    void thePaperIsThatOfTheDocumentUnlessTheLetterheadIsSomebodysOwn() {
        byte[] own = ReferenceOdt.changed(
                "styles.xml", xml -> xml.replace("fo:page-width=\"210mm\"", "fo:page-width=\"209mm\""));

        assertThat(styles(LegalPages.page(Paper.LETTER)))
                .contains("fo:page-width=\"215.9mm\"", "fo:page-height=\"279.4mm\"", "RunningTable16590")
                .doesNotContain("210mm");
        assertThat(styles(LegalPages.page())).contains("fo:page-width=\"210mm\"", "fo:page-height=\"297mm\"");
        assertThat(styles(LegalPages.page(Paper.LETTER), own)).contains("fo:page-width=\"209mm\"");
    }

    @Test
    void aLetterheadThatNumbersHeadingsKeepsItsNumbers() {
        byte[] own = ReferenceOdt.changed(
                "styles.xml",
                xml -> xml.replace(
                        "text:level=\"1\" style:num-format=\"\"", "text:level=\"1\" style:num-format=\"A\""));

        assertThat(styles(LegalPages.page(), own))
                .containsOnlyOnce("<text:outline-style")
                .contains("style:num-format=\"A\"")
                .doesNotContain("text:display-levels");
    }

    @Test
    void aFooterThatNumbersPagesHasNoBox() {
        byte[] own = ReferenceOdt.changed(
                "styles.xml",
                xml -> xml.replace(
                        "style:page-layout-name=\"FollowingPages\"/>",
                        "style:page-layout-name=\"FollowingPages\"><style:footer><text:p>Sheet <text:page-number/></text:p>"
                                + "</style:footer></style:master-page>"));

        assertThat(master(styles(LegalPages.page(), own), "Standard"))
                .contains("Sheet")
                .doesNotContain("Initials");
        assertThat(master(styles(LegalPages.page(), own), "Signing_20_Standard"))
                .contains("Sheet")
                .doesNotContain("9f31c2ab");
    }
}
