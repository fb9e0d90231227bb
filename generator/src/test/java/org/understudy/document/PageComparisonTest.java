package org.understudy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.document.Block.Paragraph;

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
}
