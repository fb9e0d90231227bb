package org.understudy.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.understudy.document.Block;
import org.understudy.document.Page;

/**
 * Puts pages together into one: each behind its title page, which is what the template of the bundle writes from a heading with the
 * anchor of the part up to the next page break. The title of a part is on its title page already; so are its state and what stands
 * below its title.
 */
final class Bundle {
    private final Page front;
    private final List<Block> body = new ArrayList<>();

    /** @param front what the template of the bundle writes: an index, and the title pages */
    Bundle(Page front) {
        this.front = front;
    }

    /** @param parts by their anchors */
    Page of(Map<String, Page> parts) {
        for (int i = 0; i < front.body().size(); i++) {
            Block block = front.body().get(i);
            body.add(block);
            if (block instanceof Block.Heading heading && parts.containsKey(heading.id())) {
                var part = new Part(heading.id(), parts.get(heading.id()));
                body.addAll(part.state);
                while (i + 1 < front.body().size() && !(front.body().get(i + 1) instanceof Block.PageBreak)) {
                    i++;
                    body.add(front.body().get(i));
                }
                body.add(new Block.PageBreak());
                body.addAll(part.content);
            }
        }
        return new Page(front.imprint(), front.header(), front.footer(), body, Map.of());
    }

    private static final class Part {
        private final List<Block> state;
        private final List<Block> content;

        Part(String anchor, Page page) {
            List<Block> blocks = page.body().stream()
                    .dropWhile(it -> it instanceof Block.Title || isSubtitle(it))
                    .toList();
            var copy = new BundledPart(anchor);
            state = copy.blocks(blocks.stream().takeWhile(Part::isState).toList());
            content = copy.blocks(blocks.stream().dropWhile(Part::isState).toList());
        }

        private static boolean isSubtitle(Block block) {
            return block instanceof Block.Paragraph paragraph && paragraph.role() == Block.Paragraph.Role.SUBTITLE;
        }

        private static boolean isState(Block block) {
            return block instanceof Block.Note note && note.role() == Block.Note.Role.STATUS;
        }
    }
}
