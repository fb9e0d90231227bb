package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.render.pdf.SamplePages.cell;
import static org.understudy.render.pdf.SamplePages.heading;
import static org.understudy.render.pdf.SamplePages.list;
import static org.understudy.render.pdf.SamplePages.paragraph;
import static org.understudy.render.pdf.SamplePages.row;
import static org.understudy.render.pdf.SamplePages.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.document.Block;
import org.understudy.document.Image;
import org.understudy.document.Inline;
import org.understudy.plan.DocumentId;
import org.understudy.text.Language;

/** Where pages end, whatever stands before: each case is tried with so much text above that it meets the end of a page. */
class PdfLayoutTest {
    private static final List<Block.Column> TWO =
            List.of(new Block.Column(1, Block.Alignment.START), new Block.Column(3, Block.Alignment.START));

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
    void aHeadingIsNeverTheLastLineOfAPage(int filler) throws Exception {
        for (Block next : List.of(
                paragraph(text("Body text.")),
                list(Block.Listing.Marker.STEP, 1, "Step one", "Step two"),
                table(),
                new Block.Facts(List.of(SamplePages.fact("Name", paragraph(text("Value"))))))) {
            List<List<String>> pages = pages(filler, heading(1, "a", "Heading A"), heading(2, "b", "Heading B"), next);
            assertThat(pages)
                    .allSatisfy(lines -> assertThat(lines.get(lines.size() - 1))
                            .as(filler + " lines before " + next.getClass().getSimpleName())
                            .doesNotStartWith("Heading"));
            assertTogether(pages, "Heading A", "Heading B");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
    void aCaptionStaysWithItsTableAndTheHeadOfATableWithItsFirstRow(int filler) throws Exception {
        List<List<String>> pages = pages(filler, paragraph(Block.Paragraph.Role.CAPTION, text("Caption")), table());
        assertTogether(pages, "Caption", "Key Remark");
        assertTogether(pages, "Caption", "row 1 remark");
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
    void aSignatureIsNeverSplitNorAlone(int filler) throws Exception {
        List<List<String>> pages = pages(
                filler,
                paragraph(text("Received in good order:")),
                new Block.Signature(
                        List.of(List.of(text("Name")), List.of(text("Place")), List.of(text("Signature")))));
        assertTogether(pages, "Received in good order:", "Name");
        assertTogether(pages, "Name", "Signature");
    }

    @Test
    void theHeadOfATableIsRepeatedOnEachPageAndShortRowsAreWhole() throws Exception {
        List<Block.Row> rows = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new Block.Row(List.of(
                        cell(true, 1, text("first " + i)),
                        cell(false, 1, text("Word ".repeat(50)), new Inline.LineBreak(), text("last " + i)))))
                .toList();
        Block table = new Block.Table(Block.Table.Role.DATA, TWO, List.of(row(true, "Key", "Remark")), rows);
        List<List<String>> pages = pages(0, table);
        assertThat(pages).hasSizeGreaterThan(4);
        assertThat(pages).allSatisfy(lines -> assertThat(lines).contains("Key Remark"));
        for (int i = 1; i <= 60; i++) {
            assertTogether(pages, "first " + i + " ", "last " + i);
        }
    }

    @Test
    void aRowThatIsLongerThanAPageIsDividedAndWhole() throws Exception {
        var words = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            words.append("w").append(i).append("w ");
        }
        Block table = new Block.Table(
                Block.Table.Role.DATA,
                TWO,
                List.of(row(true, "Key", "Remark")),
                List.of(row(false, "one", words.toString()), row(false, "two", "end")));
        String all =
                String.join(" ", pages(10, table).stream().flatMap(List::stream).toList());
        for (int i = 0; i < 3000; i += 7) {
            assertThat(all).contains("w" + i + "w");
        }
    }

    @Test
    void footnotesStandOnThePageOfTheirCall() throws Exception {
        var blocks = new ArrayList<Block>();
        for (int i = 1; i <= 40; i++) {
            blocks.add(paragraph(
                    text("call" + i + " " + "Word ".repeat(30)), new Inline.Footnote(List.of(text("note" + i + ".")))));
        }
        List<List<String>> pages = pages(0, blocks.toArray(Block[]::new));
        assertThat(pages).hasSizeGreaterThan(1);
        for (int i = 1; i <= 40; i++) {
            assertTogether(pages, "call" + i + " ", i + ". note" + i + ".");
        }
    }

    @Test
    void footnotesInTablesStandInBrackets() throws Exception {
        Inline footnote = new Inline.Footnote(List.of(text("with an aside")));
        Block table = new Block.Table(
                Block.Table.Role.DATA,
                TWO,
                List.of(),
                List.of(new Block.Row(List.of(cell(false, 1, text("call"), footnote), cell(false, 1, text("x"))))));
        assertThat(pages(0, table, paragraph(text("call"), footnote)).get(0))
                .contains("call (with an aside) x", "call1", "1. with an aside");
    }

    @ParameterizedTest
    @ValueSource(ints = {23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
    void noPageIsEmptyWhereverTheLastBlockEnds(int filler) throws Exception {
        for (Block last : List.of(
                paragraph(text("Body")),
                SamplePages.note(Block.Note.Role.INFO, text("note")),
                new Block.Passage(Language.FR, List.of(table())),
                table())) {
            assertThat(pages(filler, last)).noneMatch(List::isEmpty);
            assertThat(pages(filler, last, new Block.PageBreak(), heading(1, "h", "New")))
                    .noneMatch(List::isEmpty);
        }
    }

    @Test
    void aPageBreakMakesNoEmptyPage() throws Exception {
        List<List<String>> pages =
                pages(0, paragraph(text("one")), new Block.PageBreak(), heading(1, "h", "two"), new Block.PageBreak());
        assertThat(pages).hasSize(2);
        assertThat(pages.get(1)).containsExactly("two");
    }

    @Test
    void aPictureThatIsTallerThanAPageIsMadeSmaller() throws Exception {
        var tall = new Image(Image.Type.PNG, SamplePages.qrLike().bytes(), 42, 200);
        Block figure = new Block.Figure(tall, "tall", 100, Optional.of(List.of(text("Its caption"))));
        try (PDDocument document = document(30, figure)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            String drawn = new String(document.getPage(1).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            Matcher size = Pattern.compile("([\\d.]+) 0 0 ([\\d.]+) [\\d.]+ [\\d.]+ cm\n/Im")
                    .matcher(drawn);
            assertThat(size.find()).isTrue();
            assertThat(Double.parseDouble(size.group(1))).isBetween(110.0, 130.0);
        }
    }

    @Test
    void theHeadIsOnEveryPageButTheFirstAndTheFootOnEach() throws Exception {
        try (PDDocument document = document(100, paragraph(text("end")))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                String text = Rendering.text(document, page);
                assertThat(text).contains("page " + page + " of " + pages);
                assertThat(text.contains("Els de Vries Consultancy")).isEqualTo(page > 1);
            }
        }
    }

    private static Block table() {
        return new Block.Table(
                Block.Table.Role.DATA,
                TWO,
                List.of(row(true, "Key", "Remark")),
                List.of(row(false, "row 1", "remark"), row(false, "row 2", "remark"), row(false, "row 3", "remark")));
    }

    private static List<List<String>> pages(int filler, Block... blocks) throws Exception {
        try (PDDocument document = document(filler, blocks)) {
            return Rendering.lines(document);
        }
    }

    private static PDDocument document(int filler, Block... blocks) throws Exception {
        var body = new ArrayList<Block>();
        body.add(new Block.Title(List.of(text("Title"))));
        for (int i = 0; i < filler; i++) {
            body.add(paragraph(text("Filler " + i)));
        }
        body.addAll(List.of(blocks));
        return Rendering.document(SamplePages.page(DocumentId.D2, Language.EN, "Title", body));
    }

    private static void assertTogether(List<List<String>> pages, String one, String other) {
        assertThat(page(pages, one)).as(one + " and " + other).isEqualTo(page(pages, other));
    }

    private static int page(List<List<String>> pages, String start) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).stream().anyMatch(line -> line.startsWith(start))) {
                return i;
            }
        }
        throw new AssertionError("nowhere: " + start + "\n" + pages);
    }
}
