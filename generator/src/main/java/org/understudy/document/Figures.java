package org.understudy.document;

import java.util.ArrayList;
import java.util.List;

/** Finds the pictures of a page, in their order. */
public final class Figures {
    private final List<Image> images = new ArrayList<>();

    private Figures() {}

    public static List<Image> of(Page page) {
        var figures = new Figures();
        figures.blocks(page.body());
        return List.copyOf(figures.images);
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Figure figure) {
            images.add(figure.image());
        } else if (block instanceof Block.Listing list) {
            list.items().forEach(item -> blocks(item.content()));
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> blocks(fact.value()));
        } else if (block instanceof Block.Note note) {
            blocks(note.content());
        } else if (block instanceof Block.Quote quote) {
            blocks(quote.content());
        } else if (block instanceof Block.Passage passage) {
            blocks(passage.content());
        } else if (block instanceof Block.Table table) {
            table.body().forEach(row -> row.cells().forEach(cell -> blocks(cell.content())));
        }
    }
}
