package org.understudy.render.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.understudy.render.odt.KitchenSink.body;
import static org.understudy.render.odt.KitchenSink.cell;
import static org.understudy.render.odt.KitchenSink.head;
import static org.understudy.render.odt.KitchenSink.heading;
import static org.understudy.render.odt.KitchenSink.item;
import static org.understudy.render.odt.KitchenSink.list;
import static org.understudy.render.odt.KitchenSink.note;
import static org.understudy.render.odt.KitchenSink.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.document.Block;
import org.understudy.document.Block.Alignment;
import org.understudy.document.Block.Column;
import org.understudy.document.Block.Listing.Marker;
import org.understudy.document.Block.Note;
import org.understudy.document.Block.Paragraph;
import org.understudy.document.Block.Row;
import org.understudy.document.Block.Table;
import org.understudy.document.Image;
import org.understudy.text.Language;

class BlocksTest {
    private static final List<Column> TWO = List.of(new Column(1, Alignment.START), new Column(2, Alignment.END));

    @Test
    void theFirstBlockBeginsWithTheFirstPage() {
        assertThat(content(body(text("a")), body(text("b"))))
                .contains("style:parent-style-name=\"Text_20_body\" style:master-page-name=\"First_20_Page\"")
                .contains(
                        "<text:p text:style-name=\"P1\">a</text:p><text:p text:style-name=\"Text_20_body\">b</text:p>");
    }

    @Test
    void aPageBreakBelongsToTheNextBlock() {
        assertThat(content(body(text("a")), new Block.PageBreak(), heading(1, "h", "b")))
                .contains(
                        "style:parent-style-name=\"Heading_20_1\"><style:paragraph-properties fo:break-before=\"page\"/>")
                .contains("<text:h text:style-name=\"P2\" text:outline-level=\"1\">");
        assertThat(content(body(text("a")), new Block.PageBreak(), note(Note.Role.INFO, "b")))
                .containsPattern("<style:table-properties [^>]*fo:break-before=\"page\"");
    }

    @Test
    void aPageBreakInACellIsRefused() {
        assertThatThrownBy(() -> content(new Note(Note.Role.INFO, List.of(new Block.PageBreak()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headRowsAreRepeatedAndShortRowsKeptWhole() {
        String long_ = "word ".repeat(400);
        String xml = content(new Table(
                Table.Role.DATA,
                TWO,
                List.of(new Row(List.of(head("A"), head("B")))),
                List.of(
                        new Row(List.of(cell(body(text("a"))), cell(body(text("b"))))),
                        new Row(List.of(cell(body(text(long_))), cell())))));

        assertThat(xml)
                .contains("<table:table-header-rows><table:table-row table:style-name=\"R1\">")
                .contains("</table:table-row></table:table-header-rows><table:table-row table:style-name=\"R2\">")
                .contains("style:name=\"R1\" style:family=\"table-row\">"
                        + "<style:table-row-properties fo:keep-together=\"auto\"/>")
                .contains("style:name=\"R2\" style:family=\"table-row\">"
                        + "<style:table-row-properties fo:keep-together=\"always\"/>");
    }

    @Test
    void aRowIsAsLongAsTheTextOfItsWidestColumnIsInThatWidth() {
        String words = "word ".repeat(260);
        var columns =
                List.of(new Column(1, Alignment.START), new Column(8, Alignment.START), new Column(1, Alignment.START));
        Row wide = new Row(List.of(cell(), cell(body(text(words))), cell()));
        Row narrow = new Row(List.of(cell(body(text(words))), cell(), cell()));

        assertThat(content(new Table(Table.Role.DATA, columns, List.of(), List.of(narrow, wide))))
                .contains("fo:keep-together=\"always\"");
        assertThat(content(new Table(Table.Role.DATA, columns, List.of(), List.of(wide, narrow))))
                .doesNotContain("fo:keep-together=\"always\"");
    }

    @Test
    void columnsShareTheWidthOfTheText() {
        assertThat(content(new Table(Table.Role.DATA, TWO, List.of(), List.of(new Row(List.of(cell(), cell()))))))
                .contains("style:column-width=\"53.33mm\"", "style:column-width=\"106.67mm\"")
                .doesNotContain("table-header-rows");
    }

    @Test
    void aSpanCoversCells() {
        assertThat(content(new Table(
                        Table.Role.DATA,
                        TWO,
                        List.of(),
                        List.of(new Row(List.of(new Block.Cell(false, 2, List.of(body(text("a"))))))))))
                .contains("table:number-columns-spanned=\"2\"><text:p text:style-name=\"Table_20_Contents\">a</text:p>"
                        + "</table:table-cell><table:covered-table-cell/></table:table-row>");
    }

    @Test
    void alignmentIsANamedStyle() {
        assertThat(content(new Table(
                        Table.Role.DATA,
                        TWO,
                        List.of(new Row(List.of(head("A"), head("B")))),
                        List.of(new Row(List.of(cell(body(text("a"))), cell(body(text("b")))))))))
                .contains("Table_20_Heading\">A<", "Table_20_Heading_20_End\">B<", "Table_20_Contents_20_End\">b<");
    }

    @Test
    void formsHaveRoomToWrite() {
        assertThat(content(new Table(Table.Role.FORM, TWO, List.of(), List.of(new Row(List.of(cell(), cell()))))))
                .contains("style:min-row-height=\"9mm\"");
    }

    @Test
    void aSignatureIsWholeAndWhatIsBeforeItStaysWithIt() {
        var signature = new Block.Signature(List.of(List.of(text("Name"))));

        assertThat(content(body(text("a")), body(text("Signed.")), signature))
                .contains("style:may-break-between-rows=\"false\"")
                .contains("<style:paragraph-properties fo:keep-with-next=\"always\"/>")
                .contains("<text:p text:style-name=\"P2\">Signed.</text:p>");
        assertThat(content(note(Note.Role.INFO, "a"), signature))
                .containsPattern("<style:table-properties [^>]*fo:keep-with-next=\"always\"");
    }

    @Test
    void whatIsBeforeASignatureAtTheEndOfAListStaysWithIt() {
        assertThat(content(
                        list(Marker.BULLET, item(body(text("a"))), item(body(text("b")))),
                        new Block.Signature(List.of(List.of(text("Name"))))))
                .containsPattern("<text:p text:style-name=\"P2\">b</text:p>");
    }

    @Test
    void aPassageSpeaksItsLanguageInTablesToo() {
        assertThat(content(new Block.Passage(Language.FR, List.of(body(text("un")), note(Note.Role.INFO, "deux")))))
                .contains("style:parent-style-name=\"Text_20_body\"", "style:parent-style-name=\"Note_20_Information\"")
                .contains("<style:text-properties fo:language=\"fr\" fo:country=\"FR\"/>")
                .doesNotContain("style-name=\"Note_20_Information\">deux");
    }

    @Test
    void picturesAreInTheTextAndKeepTheirShape() {
        var image = new Image(Image.Type.JPEG, new byte[] {1, 2, 3}, 400, 100);

        assertThat(content(new Block.Figure(image, "A bridge", 50, Optional.of(List.of(text("The bridge"))))))
                .contains("Caption\">The bridge</text:p>".replace("Caption", "P1"))
                .contains("svg:width=\"80mm\" svg:height=\"20mm\"")
                .contains("<draw:image draw:mime-type=\"image/jpeg\"><office:binary-data>AQID</office:binary-data>")
                .contains("<svg:title>The bridge</svg:title><svg:desc>A bridge</svg:desc>");
    }

    @Test
    void aTallPictureFitsOnAPage() {
        var image = new Image(Image.Type.PNG, new byte[] {1}, 100, 1000);

        assertThat(content(new Block.Figure(image, "A tower", 100, Optional.empty())))
                .contains("svg:width=\"19mm\" svg:height=\"190mm\"");
    }

    @Test
    void theTableOfContentsListsHeadingsDownToItsDepth() {
        assertThat(content(
                        new Block.Contents(List.of(text("Contents")), 2),
                        heading(1, "a", "One"),
                        heading(2, "b", "Two"),
                        heading(3, "c", "Three")))
                .contains("<text:table-of-content-source text:outline-level=\"2\">")
                .contains("text:visited-style-name=\"Index_20_Link\">One<text:tab/><text:bookmark-ref"
                        + " text:reference-format=\"page\" text:ref-name=\"a\">…</text:bookmark-ref></text:a>")
                .contains("\">Two<text:tab/>")
                .doesNotContain("\">Three<text:tab/>");
    }

    @Test
    void aHeadingIsAroundByABookmark() {
        assertThat(Rendered.text(heading(2, "acc", "Account")))
                .isEqualTo("<text:h text:style-name=\"P1\" text:outline-level=\"2\"><text:bookmark-start"
                        + " text:name=\"acc\"/>Account<text:bookmark-end text:name=\"acc\"/></text:h>");
    }

    @Test
    void everyRoleOfAParagraphHasAStyle() {
        assertThat(List.of(Paragraph.Role.values()))
                .allSatisfy(role -> assertThat(
                                Rendered.text(body(text("first")), new Paragraph(role, List.of(text("x")))))
                        .containsPattern("text:style-name=\"(Text_20_body|Subtitle|Lead|Caption|Small)\">x</text:p>"));
    }

    private static String content(Block... blocks) {
        return Rendered.xml(Rendered.page(Rendered.pageOf(blocks)), "content.xml");
    }
}
