package org.understudy.document;

import java.util.ArrayList;
import java.util.List;

/** Finds the pictures of a page, in their order. */
public final class Figures {
    private final List<Image> images = new ArrayList<>();

    private Figures() {}

    public static List<Image> of(Page page) {
        var figures = new Figures();
        page.body().forEach(figures::block);
        return List.copyOf(figures.images);
    }

    private void block(Block block) {
        if (block instanceof Block.Figure figure) {
            images.add(figure.image());
        }
        Nested.blocks(block).forEach(this::block);
    }
}
