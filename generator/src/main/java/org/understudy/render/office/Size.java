package org.understudy.render.office;

import java.util.List;
import org.understudy.document.Block;
import org.understudy.document.Block.Cell;
import org.understudy.document.Block.Row;
import org.understudy.document.Inline;

/** A guess how much room content takes, to tell what may be kept on one page from what would leave more than half a page white. */
public final class Size {
    /** About a sixth of a page. */
    private static final int SHORT = 600;
    /** What a line of its own counts for, however few words are in it. */
    private static final int LINE = 60;

    private final int width;
    private final int whole;

    /** In a cell that has {@code width} of the {@code whole} width. */
    private Size(int width, int whole) {
        this.width = width;
        this.whole = whole;
    }

    public static boolean isShort(List<Block> blocks) {
        return new Size(1, 1).blocks(blocks) <= SHORT;
    }

    /**
     * About half a page at most.
     *
     * @param shares of the width, one for each column
     */
    public static boolean isShort(Row row, List<Integer> shares) {
        return row(row, shares) <= 3 * SHORT;
    }

    /**
     * Rows of about a line each, as many as a list has that is kept on a page.
     *
     * @param shares of the width, one for each column
     */
    public static boolean areShort(List<Row> rows, List<Integer> shares) {
        return rows.stream().mapToInt(row -> Math.max(LINE, row(row, shares))).sum() <= SHORT;
    }

    /** Cells stand side by side: the longest counts, and a narrow one is higher than its text is long. */
    private static int row(Row row, List<Integer> shares) {
        int whole = shares.stream().mapToInt(Integer::intValue).sum();
        int longest = 0;
        int column = 0;
        for (Cell cell : row.cells()) {
            int next = column + cell.span();
            int width = shares.subList(column, next).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            longest = Math.max(longest, new Size(width, whole).blocks(cell.content()));
            column = next;
        }
        return longest;
    }

    private int blocks(List<Block> blocks) {
        return blocks.stream().mapToInt(this::block).sum();
    }

    private int block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Math.max(LINE, wrapped(paragraph.content()));
        } else if (block instanceof Block.Listing listing) {
            return listing.items().stream()
                    .mapToInt(item -> blocks(item.content()))
                    .sum();
        } else if (block instanceof Block.Code code) {
            return wrapped(code.content());
        } else if (block instanceof Block.Quote quote) {
            return blocks(quote.content());
        } else if (block instanceof Block.Passage passage) {
            return blocks(passage.content());
        } else if (block instanceof Block.Changed changed) {
            return blocks(changed.content());
        }
        // Tables and pictures: never short enough to promise that they fit.
        return block instanceof Block.Figure figure ? SHORT / 3 * Math.max(1, figure.width() / 25) : 3 * SHORT + 1;
    }

    private int wrapped(List<Inline> inlines) {
        return inlines(inlines) * whole / width;
    }

    private static int inlines(List<Inline> inlines) {
        return inlines.stream().mapToInt(Size::inline).sum();
    }

    private static int inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text().length();
        } else if (inline instanceof Inline.Strong strong) {
            return inlines(strong.content());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return inlines(emphasis.content());
        } else if (inline instanceof Inline.Code code) {
            return inlines(code.content());
        } else if (inline instanceof Inline.Link link) {
            return inlines(link.content());
        } else if (inline instanceof Inline.Changed changed) {
            return inlines(changed.content());
        } else if (inline instanceof Inline.Revealed revealed) {
            return revealed.secret().length();
        } else if (inline instanceof Inline.LineBreak) {
            return LINE;
        }
        return 10;
    }
}
