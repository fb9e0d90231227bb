package org.understudy.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.render.LegalPages.heading;
import static org.understudy.render.LegalPages.paragraph;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.understudy.document.Block.PageBreak;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.document.Paper;
import org.understudy.render.LegalPages;

/** What lawyer-ready documents have and others don't. */
class LegalDocxTest {
    private static final Pattern SECTION = Pattern.compile("<w:sectPr>.*?</w:sectPr>");

    private static List<String> sections(DocxArtifact artifact) {
        return SECTION.matcher(Rendered.xml(artifact, "word/document.xml"))
                .results()
                .map(found -> found.group())
                .toList();
    }

    @Test
    void headingsAreReferredToByFields() {
        String xml = Rendered.xml(
                Rendered.page(LegalPages.of(
                        heading(1, "a", "A"),
                        heading(2, "b", "B"),
                        paragraph(new Inline.NumberReference("b")),
                        paragraph(new Inline.Footnote(List.of(new Inline.NumberReference("b")))))),
                "word/document.xml");

        assertThat(xml).containsSubsequence("<w:instrText xml:space=\"preserve\"> REF _Ref000000002 \\r \\h ", ">1.1<");
        assertThat(xml).doesNotContain("<w:numPr>");
    }

    @Test
    void pagesToBeSignedAreASectionWithoutABox() {
        DocxArtifact artifact = Rendered.page(LegalPages.page());
        List<String> sections = sections(artifact);

        assertThat(sections).hasSize(3);
        assertThat(sections.get(0)).contains("<w:titlePg/>", "r:id=\"footer-default\"", "r:id=\"footer-first\"");
        assertThat(sections.get(1))
                .contains("r:id=\"footer-default-signing\"", "r:id=\"header-default\"")
                .doesNotContain("titlePg", "first");
        assertThat(sections.get(2)).contains("r:id=\"footer-default\"").doesNotContain("titlePg", "first");
        assertThat(Rendered.xml(artifact, "word/footer-default.xml"))
                .containsSubsequence("<w:tbl", "9f31c2ab", "<w:tcBorders>", "Initials", "page ", " of ", "<w:p ");
        assertThat(Rendered.xml(artifact, "word/footer-first.xml")).contains("Initials");
        assertThat(Rendered.xml(artifact, "word/footer-default-signing.xml"))
                .contains("9f31c2ab", "page ")
                .doesNotContain("Initials", "<w:tbl");
        assertThat(Rendered.xml(artifact, "word/document.xml")).doesNotContain("pageBreakBefore");
    }

    @Test
    void noPageIsAddedWhereOneBreakFollowsAnother() {
        DocxArtifact artifact = Rendered.page(LegalPages.of(
                new PageBreak(),
                new PageBreak(PageBreak.Begins.SIGNATURES),
                new PageBreak(),
                paragraph(new Inline.Text("a")),
                new PageBreak(PageBreak.Begins.SIGNATURES)));

        assertThat(sections(artifact)).hasSize(2);
    }

    @Test
    void withoutABoxThereIsOneSection() {
        Page page = LegalPages.page();
        DocxArtifact artifact = Rendered.page(
                new Page(page.imprint(), page.header(), page.footer().withoutBox(), page.body(), Map.of()));

        assertThat(sections(artifact)).hasSize(1);
        assertThat(Rendered.xml(artifact, "word/document.xml")).contains("pageBreakBefore");
        assertThat(artifact.parts()).extracting(DocxArtifact.Part::path).noneMatch(path -> path.contains("signing"));
    }

    @Test
    void thePaperIsThatOfTheDocumentUnlessTheLetterheadIsSomebodysOwn() {
        byte[] own = ReferenceDocx.changed("word/document.xml", xml -> xml.replace("w:w=\"11906\"", "w:w=\"11900\""));

        assertThat(sections(Rendered.page(LegalPages.page(Paper.LETTER))))
                .allMatch(section -> section.contains("<w:pgSz w:h=\"15840\" w:w=\"12240\"/>"));
        assertThat(sections(Rendered.page(LegalPages.page())))
                .allMatch(section -> section.contains("<w:pgSz w:h=\"16838\" w:w=\"11906\"/>"));
        assertThat(sections(Rendered.page(LegalPages.page(Paper.LETTER), own)))
                .allMatch(section -> section.contains("w:w=\"11900\""));
    }

    @Test
    void aLetterheadThatNumbersHeadingsKeepsItsNumbers() {
        byte[] own = ReferenceDocx.changed(
                "word/styles.xml",
                xml -> xml.replace(
                        "<w:pPr><w:keepNext/><w:keepLines/><w:pBdr>",
                        "<w:pPr><w:keepNext/><w:keepLines/><w:numPr><w:numId w:val=\"2\"/></w:numPr><w:pBdr>"));
        DocxArtifact artifact = Rendered.page(LegalPages.page(), own);

        assertThat(Rendered.xml(artifact, "word/styles.xml"))
                .contains("<w:numPr><w:numId w:val=\"2\"/>")
                .doesNotContain("<w:ilvl w:val=\"1\"/>");
        assertThat(Rendered.xml(artifact, "word/numbering.xml")).doesNotContain("<w:pStyle");
    }

    @Test
    void pagesGoOnCountingInEverySection() {
        byte[] own = ReferenceDocx.changed(
                "word/document.xml",
                xml -> xml.replace(
                        "<w:cols w:space=\"708\"/>", "<w:pgNumType w:start=\"1\"/><w:cols w:space=\"708\"/>"));
        List<String> sections = sections(Rendered.page(LegalPages.page(), own));

        assertThat(sections.get(0)).contains("<w:pgNumType w:start=\"1\"/>");
        assertThat(sections.subList(1, 3)).noneMatch(section -> section.contains("pgNumType"));
    }
}
