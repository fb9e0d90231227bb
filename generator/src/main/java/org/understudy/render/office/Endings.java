package org.understudy.render.office;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.document.Block;
import org.understudy.document.Change;
import org.understudy.document.Tabular;

/**
 * What becomes of the ends of paragraphs when changes are accepted or rejected. An office program thinks of a paragraph as text with an
 * end that joins it to the next when it goes. What stands before a table, or ends a page, cell or note, can't be joined to anything.
 * So where the last paragraphs there were inserted, it is the end of the one before them that was, as if they had been typed behind it;
 * and where they were deleted, they are joined to a gap behind them, as low as those that part tables, which stays.
 */
public final class Endings {
    private final List<Part> parts;
    private final Optional<Change> around;
    private final Set<Change> last;

    private Endings(List<Part> parts, Optional<Change> around, Set<Change> last) {
        this.parts = parts;
        this.around = around;
        this.last = last;
    }

    /**
     * @param changes that the end of the last paragraph of a block goes with
     * @param gap those of a gap to be put behind it; empty if there is to be none
     */
    public record Ending(Set<Change> changes, Optional<Set<Change>> gap) {}

    /**
     * For each block, what its last paragraph ends with.
     *
     * @param around the change that all of them are part of
     * @param last what the end of the last one is to go with
     */
    public static List<Ending> of(List<Block> blocks, Optional<Change> around, Set<Change> last) {
        return settled(blocks.stream().map(block -> new Part(block, around)).toList(), around, last);
    }

    /**
     * For each item of a list, what its last paragraph ends with.
     *
     * @param around the change that the list is part of
     * @param last what the end of the last one is to go with
     */
    public static List<Ending> ofItems(List<Block.Item> items, Optional<Change> around, Set<Change> last) {
        return settled(items.stream().map(item -> new Part(item, around)).toList(), around, last);
    }

    private static List<Ending> settled(List<Part> parts, Optional<Change> around, Set<Change> last) {
        var endings = new Endings(parts.stream().filter(part -> !part.empty).toList(), around, last);
        endings.settle();
        return parts.stream().map(Part::ending).toList();
    }

    /** From the last to the first, since where one begins says where the one before it ends. */
    private void settle() {
        for (int to = parts.size() - 1; to >= 0; ) {
            int from = to;
            while (from > 0
                    && !parts.get(from).table
                    && parts.get(from - 1).change.equals(parts.get(to).change)) {
                from--;
            }
            settle(from, to);
            to = from - 1;
        }
    }

    /** Parts with the same change, with a table at most at the beginning. */
    private void settle(int from, int to) {
        Part end = parts.get(to);
        boolean ends = to == parts.size() - 1;
        if (ends) {
            end.changes.clear();
            end.changes.addAll(last);
        }
        boolean stuck = ends
                ? !end.change.equals(around)
                        && !last.containsAll(end.change.stream().toList())
                : end.changes.size() > 1
                        || end.change.isPresent() && parts.get(to + 1).holds(end.change.get());
        if (stuck && end.change.equals(Optional.of(Change.INSERTED)) && from > 0) {
            end.changes.remove(Change.INSERTED);
            parts.get(from - 1).changes.add(Change.INSERTED);
        } else if (stuck && end.endsWithTable) {
            end.change.ifPresent(end.changes::remove);
        } else if (stuck) {
            Set<Change> gap = EnumSet.copyOf(end.changes);
            end.change.ifPresent(gap::remove);
            end.gap = Optional.of(gap);
            end.changes.clear();
            end.change.ifPresent(end.changes::add);
        }
    }

    /** A block or item, what has become of it, and what it ends with. */
    private static final class Part {
        private final boolean table;
        private final boolean empty;
        private final boolean emptyLine;
        private final boolean endsWithTable;
        private final Optional<Change> change;
        private final Set<Change> changes = EnumSet.noneOf(Change.class);
        private Optional<Set<Change>> gap = Optional.empty();

        Part(Block block, Optional<Change> around) {
            table = Tabular.begins(block) || Tabular.first(block) instanceof Block.Contents;
            emptyLine = Tabular.beginsEmpty(block);
            empty = block instanceof Block.PageBreak;
            endsWithTable = Tabular.ends(block);
            change = block instanceof Block.Changed changed ? Optional.of(changed.change()) : around;
            change.ifPresent(changes::add);
        }

        /** An item that begins with a table has a paragraph for its number before it. */
        Part(Block.Item item, Optional<Change> around) {
            List<Block> content = item.content();
            table = false;
            empty = false;
            emptyLine = !content.isEmpty() && Tabular.beginsEmpty(content.get(0));
            endsWithTable = !content.isEmpty() && Tabular.ends(content.get(content.size() - 1));
            change = content.size() == 1 && content.get(0) instanceof Block.Changed changed
                    ? Optional.of(changed.change())
                    : around;
            change.ifPresent(changes::add);
        }

        Ending ending() {
            return new Ending(changes, gap);
        }

        /** Whether a paragraph before it doesn't go with its end: behind what was inserted, an empty line would take its style. */
        boolean holds(Change before) {
            return table || emptyLine && before == Change.INSERTED;
        }
    }
}
