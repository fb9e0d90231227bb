package org.understudy.render.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.document.Block;
import org.understudy.document.Change;
import org.understudy.document.Nested;

/**
 * What becomes of the ends of paragraphs when changes are accepted or rejected. An office program thinks of a paragraph as text with an
 * end that joins it to the next when it goes. What stands before a table, or ends a page, cell or note, can't be joined to anything:
 * so where the last paragraphs there are changed, it is the end of the one before them that goes, as if they had begun with it.
 */
public final class Endings {
    private final List<Part> parts = new ArrayList<>();
    private final List<Set<Change>> endings;
    private final Set<Change> last;

    private Endings(List<Part> parts, Set<Change> last) {
        this.last = last;
        endings = parts.stream().map(Part::ending).toList();
        parts.stream().filter(part -> !part.empty()).forEach(this.parts::add);
    }

    /** A block or item, what has become of it, and what the end of its last paragraph goes with. */
    private record Part(boolean table, boolean empty, Optional<Change> change, Set<Change> ending) {
        static Part of(Block block, Optional<Change> around) {
            Optional<Change> change = block instanceof Block.Changed changed ? Optional.of(changed.change()) : around;
            return new Part(beginsWithTable(block), block instanceof Block.PageBreak, change, ending(change));
        }

        static Part of(Block.Item item, Optional<Change> around) {
            boolean whole = item.content().size() == 1 && item.content().get(0) instanceof Block.Changed;
            return whole
                    ? of(item.content().get(0), around)
                    : new Part(!item.content().isEmpty() && beginsWithTable(item.content().get(0)), false, around, ending(around));
        }

        private static Set<Change> ending(Optional<Change> change) {
            return change.map(EnumSet::of).orElseGet(() -> EnumSet.noneOf(Change.class));
        }

        private static boolean beginsWithTable(Block block) {
            if (block instanceof Block.Listing
                    || block instanceof Block.Quote
                    || block instanceof Block.Passage
                    || block instanceof Block.Changed) {
                List<Block> content = Nested.blocks(block);
                return !content.isEmpty() && beginsWithTable(content.get(0));
            }
            return block instanceof Block.Table
                    || block instanceof Block.Facts
                    || block instanceof Block.Note
                    || block instanceof Block.Signature
                    || block instanceof Block.Contents;
        }
    }

    /**
     * For each block, which changes the end of its last paragraph goes with.
     *
     * @param around the change that all of them are part of
     * @param last the same of the last block
     */
    public static List<Set<Change>> of(List<Block> blocks, Optional<Change> around, Set<Change> last) {
        return new Endings(blocks.stream().map(block -> Part.of(block, around)).toList(), last).settle();
    }

    /**
     * For each item of a list, which changes the end of its last paragraph goes with.
     *
     * @param around the change that the list is part of
     * @param last the same of the last item
     */
    public static List<Set<Change>> ofItems(List<Block.Item> items, Optional<Change> around, Set<Change> last) {
        return new Endings(items.stream().map(item -> Part.of(item, around)).toList(), last).settle();
    }

    /** From the last to the first, since where one begins says where the one before it ends. */
    private List<Set<Change>> settle() {
        for (int to = parts.size() - 1; to >= 0; ) {
            Optional<Change> change = parts.get(to).change();
            int from = to;
            while (from > 0
                    && !parts.get(from).table()
                    && parts.get(from - 1).change().equals(change)) {
                from--;
            }
            if (to == parts.size() - 1) {
                parts.get(to).ending().clear();
                parts.get(to).ending().addAll(last);
            }
            if (isStuck(from, to) && from > 0) {
                change.ifPresent(parts.get(to).ending()::remove);
                change.ifPresent(parts.get(from - 1).ending()::add);
            }
            to = from - 1;
        }
        return endings;
    }

    /** Whether the end of a run of parts with the same change can't go with them; a table stands at most at the beginning. */
    private boolean isStuck(int from, int to) {
        Optional<Change> change = parts.get(to).change();
        if (to == parts.size() - 1) {
            return change.isPresent() && !last.contains(change.get());
        }
        return parts.get(to).ending().size() > 1
                || !parts.get(from).table() && parts.get(to + 1).table();
    }
}
