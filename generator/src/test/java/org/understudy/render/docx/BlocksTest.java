package org.understudy.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.document.Block;
import org.understudy.document.Block.Alignment;
import org.understudy.document.Block.Cell;
import org.understudy.document.Block.Column;
import org.understudy.document.Block.Item;
import org.understudy.document.Block.Listing;
import org.understudy.document.Block.Note;
import org.understudy.document.Block.Paragraph;
import org.understudy.document.Block.Row;
import org.understudy.document.Block.Table;
import org.understudy.document.Inline;
import org.understudy.render.LegalPages;
import org.understudy.render.RenderException;
import org.understudy.render.odt.KitchenSink;
import org.understudy.text.Language;
import org.understudy.vault.Secret;

class BlocksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "{ INCLUDEPICTURE \"https://example.com/x.png\" }",
                "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe",
                "\u0013 HYPERLINK \"x\" \u0015",
                "</w:t></w:r><w:fldSimple w:instr=\"DATE\"/>"
            })
    void textIsNeverAField(String text) throws Exception {
        String xml;
        try {
            xml = Rendered.text(body(text), new Block.Code(List.of(new Inline.Text(text))));
        } catch (AssertionError refused) {
            assertThat(refused).hasMessageContaining("RENDER-020");
            return;
        }

        assertThat(xml).doesNotContain("<w:instrText", "<w:fldSimple", "<w:fldChar");
    }

    @Test
    void eachNumberedListCountsForItself() {
        var artifact = Rendered.page(Rendered.pageOf(list(1, "a", "b"), list(1, "c"), list(7, "d")));
        String text = Rendered.xml(artifact, "word/document.xml");
        String numbering = Rendered.xml(artifact, "word/numbering.xml");

        assertThat(text)
                .containsSubsequence(
                        "<w:numId w:val=\"6\"/>",
                        ">a<",
                        "<w:numId w:val=\"6\"/>",
                        ">b<",
                        "<w:numId w:val=\"7\"/>",
                        ">c<")
                .containsSubsequence("<w:numId w:val=\"8\"/>", ">d<");
        assertThat(numbering)
                .containsSubsequence("w:numId=\"6\"", "startOverride w:val=\"1\"", "w:numId=\"7\"", "val=\"1\"")
                .containsSubsequence("w:numId=\"8\"", "<w:startOverride w:val=\"7\"/>");
    }

    @Test
    void boxesCanBeClicked() {
        String xml = Rendered.text(new Listing(
                Listing.Marker.TICK,
                1,
                List.of(new Item(false, List.of(body("open"))), new Item(true, List.of(body("done"))))));

        assertThat(xml)
                .containsSubsequence("<w14:checked w14:val=\"0\"/>", "☐", "open")
                .containsSubsequence("<w14:checked w14:val=\"1\"/>", "☑", "done");
    }

    @Test
    void anItemThatBeginsWithATableShowsItsNumberAboveIt() {
        String xml = Rendered.text(new Listing(
                Listing.Marker.STEP,
                1,
                List.of(new Item(false, List.of(new Note(Note.Role.INFO, List.of(body("note"))), body("after"))))));

        assertThat(xml).containsSubsequence("<w:numId w:val=\"6\"/>", "<w:tbl>", "note", "</w:tbl>", "after");
        assertThat(xml).containsOnlyOnce("<w:numPr>");
    }

    @Test
    void tablesRepeatTheirHeadsAndAreNeverSideBySide() {
        var table = new Table(
                Table.Role.DATA,
                List.of(new Column(1, Alignment.START), new Column(3, Alignment.END)),
                List.of(new Row(List.of(new Cell(true, 2, List.of(body("head")))))),
                List.of(new Row(List.of(new Cell(false, 1, List.of(body("a"))), new Cell(false, 1, List.of())))));
        String xml = Rendered.text(table, table);

        assertThat(xml)
                .containsSubsequence(
                        "<w:tblGrid><w:gridCol w:w=\"2267\"/><w:gridCol w:w=\"6803\"/></w:tblGrid>", "<w:tblHeader/>")
                .contains("<w:gridSpan w:val=\"2\"/>")
                .doesNotContain("</w:tbl><w:tbl>", "</w:tcPr></w:tc>");
    }

    @Test
    void signaturesStayTogetherAndWithWhatIsSigned() {
        String xml = Rendered.text(
                body("Signed."),
                new Block.Signature(List.of(List.of(new Inline.Text("Name")), List.of(new Inline.Text("Date")))));

        assertThat(xml).containsSubsequence("<w:keepNext/>", "Signed.", "<w:cantSplit/>", "<w:keepNext/>", "Name");
    }

    @Test
    void aPageBreakBelongsToWhatFollows() {
        assertThat(Rendered.text(body("a"), new Block.PageBreak(), body("b")))
                .containsSubsequence("a", "<w:pageBreakBefore/>", "b")
                .containsOnlyOnce("<w:pageBreakBefore/>");
    }

    @Test
    void anotherLanguageIsSaidOfEachRun() {
        assertThat(Rendered.text(new Block.Passage(Language.NL, List.of(body("Bel eerst.")))))
                .contains("<w:lang w:val=\"nl-NL\"/></w:rPr><w:t xml:space=\"preserve\">Bel eerst.");
    }

    @Test
    void headingsAreNumberedWhereTheDocumentAsksForIt() throws Exception {
        var plain = Rendered.page(KitchenSink.page());
        var numbered = Rendered.page(LegalPages.page());

        assertThat(Rendered.xml(plain, "word/styles.xml")).doesNotContain("w:numPr><w:ilvl");
        assertThat(Rendered.xml(plain, "word/numbering.xml")).doesNotContain("w:pStyle");
        assertThat(Rendered.xml(numbered, "word/styles.xml"))
                .contains("<w:numPr xmlns:w=\"" + Wml.W + "\"><w:ilvl w:val=\"1\"/><w:numId w:val=\"5\"/></w:numPr>");
        assertThat(Rendered.xml(numbered, "word/numbering.xml"))
                .containsSubsequence("<w:pStyle ", "w:val=\"Heading2\"", "<w:lvlText w:val=\"%1.%2\"");
    }

    @Test
    void whatCantBeCarriedIsAnError() {
        var note = new Note(Note.Role.INFO, List.of(new Block.PageBreak()));

        assertThatThrownBy(() -> Rendered.text(note)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rendered.text(new Block.SecretCodes("t")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Rendered.text(new Paragraph(Paragraph.Role.BODY, List.of(new Inline.PageReference("nowhere")))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> Rendered.text(new Paragraph(Paragraph.Role.BODY, List.of(new Inline.SecretToken("t")))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ofAControlCharacterInASecretNothingIsTold() throws Exception {
        var renderer = new DocxRenderer(ReferenceDocx.builtIn());
        var secret = Secret.copyOf("hunter2\u0007".toCharArray());
        var page = Rendered.pageOf(new Paragraph(Paragraph.Role.BODY, List.of(new Inline.Revealed(secret))));

        assertThatThrownBy(() -> renderer.render(page)).isInstanceOfSatisfying(RenderException.class, e -> {
            assertThat(e.diagnostic().rule()).hasToString("RENDER-020");
            assertThat(e.diagnostic().hint()).isEqualTo(Optional.of("secret"));
            assertThat(e).message().doesNotContain("hunter2");
        });
    }

    private static Listing list(int start, String... items) {
        return new Listing(
                Listing.Marker.NUMBER,
                start,
                Arrays.stream(items)
                        .map(item -> new Item(false, List.of(body(item))))
                        .toList());
    }

    private static Paragraph body(String text) {
        return new Paragraph(Paragraph.Role.BODY, List.of(new Inline.Text(text)));
    }
}
