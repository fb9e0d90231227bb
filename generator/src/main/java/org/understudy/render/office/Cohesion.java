package org.understudy.render.office;

import org.understudy.document.Block;

/** What isn't parted by the end of a page. */
public final class Cohesion {
    private Cohesion() {}

    /**
     * Whether a block stays on the page on which the next one begins: a signature is never alone on a page, and a sentence
     * stays with the lines that it announces.
     */
    public static boolean keeps(Block block, Block next) {
        if (block instanceof Block.Changed changed) {
            return keeps(changed.content().get(changed.content().size() - 1), next);
        } else if (next instanceof Block.Changed changed) {
            return keeps(block, changed.content().get(0));
        }
        return next instanceof Block.Signature
                || block instanceof Block.Paragraph && (next instanceof Block.Code || next instanceof Block.Listing);
    }
}
