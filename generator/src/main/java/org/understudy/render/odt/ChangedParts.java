package org.understudy.render.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.document.Block;
import org.understudy.document.Change;
import org.understudy.document.Tabular;
import org.understudy.render.odt.ChangeMarks.Mark;
import org.understudy.render.odt.ChangeMarks.Region;

/**
 * Where changes of blocks, or of items of a list, begin and end. A change of whole paragraphs goes from where the first begins to where
 * the next one after them does. Where there is none, at the end of a text or cell, it goes from where the one before them ends to where
 * the last one ends.
 */
final class ChangedParts {
    private final List<Part> parts;
    private final Place place;
    private final ChangeMarks marks;

    private ChangedParts(List<Part> parts, Place place, ChangeMarks marks) {
        this.parts = parts;
        this.place = place;
        this.marks = marks;
    }

    /**
     * A block or item with its marks.
     *
     * @param before where it begins
     * @param closing where its last paragraph ends
     * @param after where what follows it begins
     */
    record Part(
            Optional<Change> change,
            boolean endsWithTable,
            boolean emptyLine,
            boolean empty,
            List<Mark> before,
            List<Mark> closing,
            List<Mark> after) {

        private Part(Optional<Change> change, boolean endsWithTable, boolean emptyLine, boolean empty) {
            this(change, endsWithTable, emptyLine, empty, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        private static Part of(Block block) {
            Optional<Change> change =
                    Optional.of(block).filter(Block.Changed.class::isInstance).map(it -> ((Block.Changed) it).change());
            return new Part(
                    change,
                    Tabular.ends(block) || block instanceof Block.Contents,
                    Tabular.beginsEmpty(block),
                    block instanceof Block.PageBreak);
        }

        private static Part of(Block.Item item) {
            List<Block> content = item.content();
            Optional<Block> last = content.isEmpty() ? Optional.empty() : Optional.of(content.get(content.size() - 1));
            Optional<Change> change = last.filter(block -> content.size() == 1)
                    .flatMap(block -> of(block).change());
            boolean emptyLine = !content.isEmpty() && Tabular.beginsEmpty(content.get(0));
            return new Part(change, last.filter(Tabular::ends).isPresent(), emptyLine, false);
        }
    }

    static List<Part> of(List<Block> blocks, Place place, ChangeMarks marks) {
        return marked(blocks.stream().map(Part::of), place, marks);
    }

    static List<Part> ofItems(List<Block.Item> items, Place place, ChangeMarks marks) {
        return marked(items.stream().map(Part::of), place, marks);
    }

    private static List<Part> marked(Stream<Part> all, Place place, ChangeMarks marks) {
        List<Part> parts = all.toList();
        if (marks.compared()) {
            new ChangedParts(parts.stream().filter(part -> !part.empty()).toList(), place, marks).mark();
        }
        if (!parts.isEmpty()) {
            parts.get(parts.size() - 1).closing().addAll(place.closing());
        }
        return parts;
    }

    private void mark() {
        int tail = parts.size();
        while (tail > 0 && parts.get(tail - 1).change().isPresent()) {
            tail--;
        }
        // A table can be last in a text, but not in a cell: LibreOffice 7.4 breaks down then.
        int lines = place.framed() ? parts.size() : parts.size() - 1;
        boolean joined = place.last()
                && tail > 0
                && parts.subList(tail - 1, Math.max(tail, lines)).stream().noneMatch(Part::endsWithTable);
        for (int from = 0; from < parts.size(); ) {
            int to = from;
            Optional<Change> change = parts.get(from).change();
            while (to + 1 < parts.size() && parts.get(to + 1).change().equals(change)) {
                to++;
            }
            if (change.isPresent()) {
                mark(from, to, marks.region(change.get()), from >= tail ? joined : isBeforeEmptyLine(from, to));
            }
            from = to + 1;
        }
    }

    /** An empty line would take the style of what was inserted before it. */
    private boolean isBeforeEmptyLine(int from, int to) {
        return from > 0
                && to + 1 < parts.size()
                && parts.get(to + 1).emptyLine()
                && parts.get(from).change().equals(Optional.of(Change.INSERTED))
                && parts.subList(from - 1, to + 1).stream().noneMatch(Part::endsWithTable)
                && parts.get(from - 1).change().isEmpty();
    }

    private void mark(int from, int to, Region region, boolean joined) {
        Part end = parts.get(to);
        boolean ends = place.last() && to == parts.size() - 1;
        if (joined) {
            parts.get(from - 1).closing().add(region.begin());
        } else {
            parts.get(from).before().add(region.begin());
        }
        boolean within = joined || ends && !place.framed();
        (within && !end.endsWithTable() ? end.closing() : end.after()).add(region.end());
    }
}
