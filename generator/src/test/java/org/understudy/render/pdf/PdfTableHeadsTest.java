package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.render.pdf.SamplePages.list;
import static org.understudy.render.pdf.SamplePages.note;
import static org.understudy.render.pdf.SamplePages.paragraph;
import static org.understudy.render.pdf.SamplePages.row;
import static org.understudy.render.pdf.SamplePages.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.document.Block;
import org.understudy.interop.StructureText;
import org.understudy.plan.DocumentId;
import org.understudy.text.Language;

/** The head of a table is printed on each of its pages and read out once, wherever the pages end. */
class PdfTableHeadsTest {
    private static final List<Block.Column> TWO =
            List.of(new Block.Column(1, Block.Alignment.START), new Block.Column(3, Block.Alignment.START));
    private static final String[] ITEMS =
            Stream.generate(() -> "item").limit(25).toArray(String[]::new);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void whateverTheLastThingOfARowIs(int filler) throws Exception {
        for (Block last : List.of(
                list(Block.Listing.Marker.BULLET, 1, ITEMS),
                new Block.Code(List.of(text(String.join("\n", ITEMS)))),
                note(Block.Note.Role.INFO, text("item ".repeat(500))),
                new Block.Quote(List.of(list(Block.Listing.Marker.NUMBER, 1, ITEMS))))) {
            for (int few = 0; few < 3; few++) {
                assertOnEachPageAndReadOnce(filler, few, last);
            }
        }
    }

    private static void assertOnEachPageAndReadOnce(int filler, int few, Block last) throws Exception {
        var body = new ArrayList<Block>();
        body.add(new Block.Title(List.of(text("Title"))));
        for (int i = 0; i < filler; i++) {
            body.add(paragraph(text("Filler")));
        }
        for (int i = 0; i < few; i++) {
            body.add(paragraph(Block.Paragraph.Role.SMALL, text("Small")));
        }
        Block.Row tall = new Block.Row(
                List.of(SamplePages.cell(false, 1, text("first")), new Block.Cell(false, 1, List.of(last))));
        body.add(new Block.Table(
                Block.Table.Role.DATA,
                TWO,
                List.of(row(true, "Key", "Remark")),
                List.of(tall, row(false, "second", "remark"), tall, row(false, "fourth", "remark"), tall, tall, tall)));
        try (PDDocument document = Rendering.document(SamplePages.page(DocumentId.D2, Language.EN, "Title", body))) {
            String what =
                    filler + " and " + few + " lines before " + last.getClass().getSimpleName();
            assertThat(Arrays.stream(StructureText.of(document).split("\\s+")).filter("Remark"::equals))
                    .as(what)
                    .hasSize(1);
            List<List<String>> pages = Rendering.lines(document);
            assertThat(pages)
                    .as(what)
                    .filteredOn(lines -> lines.stream().anyMatch(line -> line.matches(".*(item|remark|first).*")))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(lines -> assertThat(lines).containsOnlyOnce("Key Remark"));
        }
    }
}
