package org.understudy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.document.Block.Changed;
import org.understudy.document.Block.Paragraph;
import org.understudy.plan.DocumentId;

/** What is marked, is what differs; without it, each side is what it was. */
class PageComparisonTest {
    private static final Image IMAGE = new Image(Image.Type.PNG, new byte[] {1}, 10, 10);
    private static final Image OTHER = new Image(Image.Type.PNG, new byte[] {2}, 10, 10);

    private static Paragraph body(Inline... line) {
        return new Paragraph(Paragraph.Role.BODY, List.of(line));
    }

    private static Inline text(String text) {
        return new Inline.Text(text);
    }

    private static Inline gone(Inline... line) {
        return new Inline.Changed(Change.DELETED, List.of(line));
    }

    private static Inline come(Inline... line) {
        return new Inline.Changed(Change.INSERTED, List.of(line));
    }

    private static List<Block> compared(List<Block> before, List<Block> after) {
        return PageComparison.of(EditedPages.page(1, before), EditedPages.page(2, after))
                .orElseThrow()
                .body();
    }

    static List<Long> seeds() {
        return IntStream.range(0, 400).mapToObj(Long::valueOf).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachSideIsWhatItWas(long seed) {
        var pages = new EditedPages(seed, true, IMAGE, OTHER);
        List<Block> before = pages.body(25);
        List<Block> after = pages.edited(before);

        Optional<Page> compared = PageComparison.of(EditedPages.page(1, before), EditedPages.page(2, after));

        List<Block> body = compared.map(Page::body).orElse(after);
        assertThat(Side.of(body, Optional.of(Change.DELETED))).isEqualTo(Side.of(after, Optional.empty()));
        assertThat(LaidOut.without(Side.of(body, Optional.of(Change.INSERTED))))
                .isEqualTo(LaidOut.without(Side.of(before, Optional.empty())));
    }

    @Test
    void wordsAreMarkedInTheirParagraph() {
        assertThat(compared(
                        List.of(body(text("The successor may act until 3 May 2025 for Maria."))),
                        List.of(body(text("The successor may act until 4 June 2025 for Maria and Els.")))))
                .containsExactly(body(
                        text("The successor may act until "),
                        gone(text("3 May")),
                        come(text("4 June")),
                        text(" 2025 for Maria"),
                        come(text(" and Els")),
                        text(".")));
    }

    @Test
    void wordsThatOnlyLookOtherwiseAreReplaced() {
        assertThat(compared(
                        List.of(body(text("He may not act for her alone."))),
                        List.of(body(
                                text("He may "),
                                new Inline.Strong(List.of(text("not"))),
                                text(" act for her alone.")))))
                .containsExactly(body(
                        text("He may "),
                        gone(text("not")),
                        come(new Inline.Strong(List.of(text("not")))),
                        text(" act for her alone.")));
    }

    @Test
    void whatHasLittleInCommonIsReplacedAsAWhole() {
        assertThat(compared(
                        List.of(body(text("one two three four five"))),
                        List.of(body(text("six seven eight nine five")))))
                .containsExactly(body(gone(text("one two three four five")), come(text("six seven eight nine five"))));
    }

    @Test
    void rowsComeAndGoAsAWhole() {
        Block.Row kept = row("a", "stays");
        Block.Row gone = row("b", "goes away");
        Block.Row come = row("c", "is new here");

        assertThat(compared(List.of(table(kept, gone)), List.of(table(come, kept))))
                .containsExactly(table(
                        new Block.Row(come.cells(), Optional.of(Change.INSERTED)),
                        kept,
                        new Block.Row(gone.cells(), Optional.of(Change.DELETED))));
    }

    private static Block.Row row(String... cells) {
        return new Block.Row(Stream.of(cells)
                .map(cell -> new Block.Cell(false, 1, List.<Block>of(body(text(cell)))))
                .toList());
    }

    private static Block table(Block.Row... rows) {
        var column = new Block.Column(1, Block.Alignment.START);
        return new Block.Table(Block.Table.Role.DATA, List.of(column, column), List.of(), List.of(rows));
    }

    @Test
    void aReferenceThatSaysAnotherNumberHasChanged() {
        Block reference = body(text("See "), new Inline.NumberReference("end"), text("."));
        Block end = new Block.Heading(1, "end", List.of(text("End")));
        Block come = new Block.Heading(1, "start", List.of(text("Start of it")));

        List<Block> compared = compared(List.of(reference, end), List.of(reference, come, end));

        assertThat(compared)
                .containsExactly(
                        body(
                                text("See "),
                                gone(new Inline.NumberReference("end")),
                                come(new Inline.NumberReference("end")),
                                text(".")),
                        new Changed(Change.INSERTED, List.of(come)),
                        end);
        HeadingNumbers numbers = HeadingNumbers.of(EditedPages.page(2, compared));
        assertThat(numbers.of("end")).contains("2");
        assertThat(numbers.before("end")).contains("1");
    }

    @Test
    void aHeadingThatWentGivesUpItsId() {
        Block before = new Block.Heading(1, "end", List.of(text("End")));
        Block after = new Block.Heading(2, "end", List.of(text("End")));
        Block reference = body(new Inline.PageReference("end"));

        assertThat(compared(List.of(before, reference), List.of(after, reference)))
                .containsExactly(
                        new Changed(
                                Change.DELETED, List.of(new Block.Heading(1, "end-before-1", List.of(text("End"))))),
                        new Changed(Change.INSERTED, List.of(after)),
                        body(gone(new Inline.PageReference("end-before-1")), come(new Inline.PageReference("end"))));
    }

    @Test
    void wherePagesBreakIsNoChange() {
        List<Block> before = List.of(body(text("a")), body(text("b")));
        List<Block> after = List.of(body(text("a")), new Block.PageBreak(), body(text("b")));

        assertThat(PageComparison.of(EditedPages.page(1, before), EditedPages.page(2, after)))
                .isEmpty();
        assertThat(compared(before, List.of(before.get(0), new Block.PageBreak(), body(text("c")))))
                .containsExactly(before.get(0), new Block.PageBreak(), body(gone(text("b")), come(text("c"))));
    }

    @Test
    void runningLinesAreComparedToo() {
        Page compared = PageComparison.of(
                        EditedPages.page(1, List.of(body(text("a")))), EditedPages.page(2, List.of(body(text("b")))))
                .orElseThrow();

        assertThat(compared.footer().end()).containsExactly(text("draft "), gone(text("1")), come(text("2")));
        assertThat(compared.compared()).isTrue();
        assertThat(EditedPages.page(1, List.of(body(text("a")))).compared()).isFalse();
    }

    @Test
    void whatMayHoldSecretsIsntCompared() {
        Page open = EditedPages.page(1, List.of());
        Imprint imprint = open.imprint();
        var secret = new Imprint(
                DocumentId.D2, "els", "D2-els", "", "", "", imprint.language(), 1, imprint.asAt(), Optional.empty());
        Page page = new Page(secret, open.header(), open.footer(), List.of(), Map.of());

        assertThatThrownBy(() -> PageComparison.of(page, page)).isInstanceOf(IllegalArgumentException.class);
    }

    /** However long they are, and however much is otherwise. */
    @Test
    void longPagesAreComparedToo() {
        List<Block> before = IntStream.range(0, 6000)
                .<Block>mapToObj(i -> body(text("paragraph " + i % 700 + " of many, number " + i)))
                .toList();
        List<Block> after = IntStream.range(0, 6000)
                .<Block>mapToObj(i -> body(text("clause " + (i * 31) % 700 + " of many, number " + (6000 - i))))
                .toList();

        List<Block> compared = compared(before, after);

        assertThat(Side.of(compared, Optional.of(Change.DELETED))).isEqualTo(Side.of(after, Optional.empty()));
        assertThat(Side.of(compared, Optional.of(Change.INSERTED))).isEqualTo(Side.of(before, Optional.empty()));
    }
}
