package org.understudy.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is no content but says how the content is laid out: page breaks, and the table of contents, which is made of the headings.
 * No office program can track it, so a comparison has it as the later page does.
 */
final class LaidOut extends BlockCopy {
    private LaidOut() {}

    static boolean is(Block block) {
        return block instanceof Block.PageBreak || block instanceof Block.Contents;
    }

    /** The blocks without it. */
    static List<Block> without(List<Block> blocks) {
        return new LaidOut().blocks(blocks);
    }

    @Override
    protected Stream<Block> replaced(Block block) {
        return is(block) ? Stream.empty() : super.replaced(block);
    }
}
