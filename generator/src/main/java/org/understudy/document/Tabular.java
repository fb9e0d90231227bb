package org.understudy.document;

import java.util.List;

/** Blocks that office programs have as tables: text before and behind them can't be joined. */
public final class Tabular {
    private Tabular() {}

    public static boolean is(Block block) {
        return block instanceof Block.Table
                || block instanceof Block.Facts
                || block instanceof Block.Note
                || block instanceof Block.Signature;
    }

    /** Whether one is the last thing in it. */
    public static boolean ends(Block block) {
        List<Block> content = Nested.blocks(block);
        return is(block) || holdsOnlyBlocks(block) && !content.isEmpty() && ends(content.get(content.size() - 1));
    }

    /** Whether one is the first thing in it. */
    public static boolean begins(Block block) {
        return is(first(block));
    }

    /** Whether the first thing in it is a line without words. */
    public static boolean beginsEmpty(Block block) {
        Block first = first(block);
        return first instanceof Block.Separator
                || first instanceof Block.Paragraph paragraph
                        && paragraph.content().isEmpty();
    }

    /** What it begins with: itself, or the first in it. */
    public static Block first(Block block) {
        List<Block> content = Nested.blocks(block);
        return holdsOnlyBlocks(block) && !content.isEmpty() ? first(content.get(0)) : block;
    }

    /** Whether it or anything in it is one. */
    static boolean anywhere(Block block) {
        return is(block) || Nested.blocks(block).stream().anyMatch(Tabular::anywhere);
    }

    private static boolean holdsOnlyBlocks(Block block) {
        return block instanceof Block.Listing
                || block instanceof Block.Quote
                || block instanceof Block.Passage
                || block instanceof Block.Changed;
    }
}
