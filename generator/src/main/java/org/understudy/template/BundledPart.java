package org.understudy.template;

import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.document.Block;
import org.understudy.document.BlockCopy;

/** Copies blocks of a document into a bundle: headings a level lower, their ids such as no other part has. */
final class BundledPart extends BlockCopy {
    private final String anchor;

    /** @param anchor id of the heading that the document has in the bundle */
    BundledPart(String anchor) {
        this.anchor = anchor;
    }

    @Override
    protected Stream<Block> replaced(Block block) {
        if (block instanceof Block.Heading heading) {
            return Stream.of(new Block.Heading(heading.level() + 1, target(heading.id()), inlines(heading.content())));
        } else if (block instanceof Block.Contents contents) {
            return Stream.of(new Block.Contents(inlines(contents.heading()), contents.depth(), Optional.of(anchor)));
        }
        return super.replaced(block);
    }

    /** No template can write an id with a slash. */
    @Override
    protected String target(String id) {
        return anchor + "/" + id;
    }
}
