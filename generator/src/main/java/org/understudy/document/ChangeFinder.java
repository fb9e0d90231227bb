package org.understudy.document;

import java.util.List;

/** Finds out whether anything is marked as changed. */
final class ChangeFinder {
    private ChangeFinder() {}

    static boolean finds(List<Block> blocks) {
        return blocks.stream().anyMatch(ChangeFinder::isChanged);
    }

    private static boolean isChanged(Block block) {
        return block instanceof Block.Changed
                || block instanceof Block.Table table
                        && table.body().stream().anyMatch(row -> row.change().isPresent())
                || block instanceof Block.Facts facts
                        && facts.facts().stream().anyMatch(fact -> fact.change().isPresent())
                || Lines.of(block).stream().anyMatch(ChangeFinder::isChanged)
                || finds(Nested.blocks(block));
    }

    private static boolean isChanged(List<Inline> line) {
        return line.stream().anyMatch(ChangeFinder::isChanged);
    }

    private static boolean isChanged(Inline inline) {
        if (inline instanceof Inline.Strong strong) {
            return isChanged(strong.content());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return isChanged(emphasis.content());
        } else if (inline instanceof Inline.Code code) {
            return isChanged(code.content());
        } else if (inline instanceof Inline.Footnote footnote) {
            return isChanged(footnote.content());
        }
        return inline instanceof Inline.Changed;
    }
}
