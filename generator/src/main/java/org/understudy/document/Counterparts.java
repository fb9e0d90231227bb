package org.understudy.document;

import java.util.List;
import org.understudy.document.Block.Cell;
import org.understudy.document.Block.Fact;
import org.understudy.document.Block.Item;
import org.understudy.document.Block.Row;

/**
 * Whether what an earlier page has and what a later one has can be shown as one thing that was changed: only where nothing differs
 * but what can be marked in it. And how alike they are: up to 1, and 0 if they can't.
 */
final class Counterparts {
    private final Bags bags = new Bags();

    double of(Block before, Block after) {
        if (!before.getClass().equals(after.getClass()) || !sameShape(before, after)) {
            return 0;
        } else if (before instanceof Block.Title
                || before instanceof Block.Heading heading && heading.id().equals(((Block.Heading) after).id())) {
            return 1;
        }
        return atLeastPossible(bags.common(before, after));
    }

    double of(Row before, Row after) {
        if (!sameShape(List.of(before), List.of(after))) {
            return 0;
        }
        boolean sameName = !before.cells().get(0).content().isEmpty()
                && before.cells().get(0).equals(after.cells().get(0));
        return Math.max(sameName ? 0.8 : 0, atLeastPossible(bags.common(before, after)));
    }

    double of(Fact before, Fact after) {
        return before.name().equals(after.name()) ? 1 : atLeastPossible(bags.common(before, after));
    }

    double of(Item before, Item after) {
        return before.done() == after.done() ? atLeastPossible(bags.common(before, after)) : 0;
    }

    /** Things without a word in common may still be shown as one where each is the only one that changed. */
    private static double atLeastPossible(double likeness) {
        return Math.max(Double.MIN_NORMAL, likeness);
    }

    private static boolean sameShape(Block before, Block after) {
        if (before instanceof Block.Heading heading) {
            return heading.level() == ((Block.Heading) after).level();
        } else if (before instanceof Block.Paragraph paragraph) {
            return paragraph.role() == ((Block.Paragraph) after).role();
        } else if (before instanceof Block.Listing listing) {
            var other = (Block.Listing) after;
            return listing.marker() == other.marker()
                    && listing.start() == other.start()
                    && filled(listing.items(), other.items());
        } else if (before instanceof Block.Table table) {
            return sameShape(table, (Block.Table) after);
        } else if (before instanceof Block.Facts facts) {
            return filled(facts.facts(), ((Block.Facts) after).facts());
        } else if (before instanceof Block.Note note) {
            return note.role() == ((Block.Note) after).role() && filled(note.content(), ((Block.Note) after).content());
        } else if (before instanceof Block.Quote quote) {
            return filled(quote.content(), ((Block.Quote) after).content());
        } else if (before instanceof Block.Passage passage) {
            return passage.language() == ((Block.Passage) after).language()
                    && filled(passage.content(), ((Block.Passage) after).content());
        } else if (before instanceof Block.Figure figure) {
            return sameShape(figure, (Block.Figure) after);
        } else if (before instanceof Block.Signature signature) {
            return signature.lines().size() == ((Block.Signature) after).lines().size();
        }
        return before instanceof Block.Title || before instanceof Block.Code;
    }

    private static boolean filled(List<?> before, List<?> after) {
        return !before.isEmpty() && !after.isEmpty();
    }

    private static boolean sameShape(Block.Table before, Block.Table after) {
        return before.role() == after.role()
                && before.columns().equals(after.columns())
                && sameShape(before.head(), after.head())
                && filled(before.body(), after.body());
    }

    private static boolean sameShape(List<Row> before, List<Row> after) {
        return before.stream()
                .map(Counterparts::shape)
                .toList()
                .equals(after.stream().map(Counterparts::shape).toList());
    }

    private static List<Cell> shape(Row row) {
        return row.cells().stream()
                .map(cell -> new Cell(cell.heading(), cell.span(), List.of()))
                .toList();
    }

    private static boolean sameShape(Block.Figure before, Block.Figure after) {
        return before.image().equals(after.image())
                && before.description().equals(after.description())
                && before.width() == after.width()
                && before.caption().isPresent() == after.caption().isPresent();
    }
}
