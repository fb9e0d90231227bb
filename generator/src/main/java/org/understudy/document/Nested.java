package org.understudy.document;

import java.util.List;
import java.util.stream.Stream;

/** Blocks within a block. */
public final class Nested {
    private Nested() {}

    /** Those right within it, in their order. */
    public static List<Block> blocks(Block block) {
        if (block instanceof Block.Listing list) {
            return list.items().stream()
                    .flatMap(item -> item.content().stream())
                    .toList();
        } else if (block instanceof Block.Table table) {
            return Stream.concat(table.head().stream(), table.body().stream())
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.content().stream())
                    .toList();
        } else if (block instanceof Block.Facts facts) {
            return facts.facts().stream().flatMap(fact -> fact.value().stream()).toList();
        } else if (block instanceof Block.Note note) {
            return note.content();
        } else if (block instanceof Block.Quote quote) {
            return quote.content();
        } else if (block instanceof Block.Passage passage) {
            return passage.content();
        } else if (block instanceof Block.Changed changed) {
            return changed.content();
        }
        return List.of();
    }
}
