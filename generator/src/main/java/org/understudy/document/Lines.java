package org.understudy.document;

import java.util.List;

/** The lines of text that a block itself has, apart from those of the blocks within it. */
final class Lines {
    private Lines() {}

    static List<List<Inline>> of(Block block) {
        if (block instanceof Block.Title title) {
            return List.of(title.content());
        } else if (block instanceof Block.Heading heading) {
            return List.of(heading.content());
        } else if (block instanceof Block.Paragraph paragraph) {
            return List.of(paragraph.content());
        } else if (block instanceof Block.Code code) {
            return List.of(code.content());
        } else if (block instanceof Block.Facts facts) {
            return facts.facts().stream().map(Block.Fact::name).toList();
        } else if (block instanceof Block.Signature signature) {
            return signature.lines();
        } else if (block instanceof Block.Figure figure) {
            return figure.caption().stream().toList();
        }
        return List.of();
    }
}
