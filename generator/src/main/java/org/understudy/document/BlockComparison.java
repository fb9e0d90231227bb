package org.understudy.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.understudy.document.Alignment.Pair;
import org.understudy.document.Block.Cell;
import org.understudy.document.Block.Changed;
import org.understudy.document.Block.Fact;
import org.understudy.document.Block.Item;
import org.understudy.document.Block.Paragraph;
import org.understudy.document.Block.Row;

/** Compares blocks, those within them too, and marks what only one side has. */
final class BlockComparison {
    private final Counterparts counterparts = new Counterparts();
    private final Map<String, String> headings = new HashMap<>();

    /** The ids of earlier headings that are still there, each with the id that the heading has now. */
    Map<String, String> headings() {
        return Map.copyOf(headings);
    }

    /** The later blocks with what was inserted marked in them, and what was deleted where it was. */
    List<Block> compare(List<Block> before, List<Block> after) {
        List<Block> recent = after.stream().filter(block -> !LaidOut.is(block)).toList();
        var compared = new ArrayList<Block>();
        Iterator<Block> all = after.iterator();
        for (Pair<Block> pair : Alignment.of(LaidOut.without(before), recent, counterparts::of)) {
            if (pair.after().isPresent()) {
                addLaidOut(all, compared);
            }
            Optional<Block> merged = both(pair, this::merged);
            merged.ifPresent(compared::add);
            if (merged.isEmpty()) {
                pair.before().ifPresent(block -> compared.add(new Changed(Change.DELETED, List.of(block))));
                pair.after().ifPresent(block -> compared.add(new Changed(Change.INSERTED, List.of(block))));
            }
        }
        addLaidOut(all, compared);
        return compared;
    }

    /** What stands before the next block that is content. */
    private static void addLaidOut(Iterator<Block> blocks, List<Block> compared) {
        while (blocks.hasNext()) {
            Block block = blocks.next();
            if (!LaidOut.is(block)) {
                return;
            }
            compared.add(block);
        }
    }

    private static <T> Optional<T> both(Pair<T> pair, BiFunction<T, T, Optional<T>> merging) {
        return pair.before().flatMap(before -> pair.after().flatMap(after -> merging.apply(before, after)));
    }

    /** Two that are counterparts as one; empty where nothing in them has stayed. */
    private Optional<Block> merged(Block before, Block after) {
        note(List.of(before), List.of(after));
        if (before.equals(after)) {
            return Optional.of(after);
        } else if (after instanceof Block.Listing list) {
            return items(((Block.Listing) before).items(), list.items())
                    .map(items -> new Block.Listing(list.marker(), list.start(), items));
        } else if (after instanceof Block.Table table) {
            return table((Block.Table) before, table);
        } else if (after instanceof Block.Facts facts) {
            return parts(
                            Alignment.of(((Block.Facts) before).facts(), facts.facts(), counterparts::of),
                            (fact, change) -> new Fact(fact.name(), fact.value(), Optional.of(change)),
                            this::fact)
                    .map(Block.Facts::new);
        } else if (after instanceof Block.Note note) {
            return content(((Block.Note) before).content(), note.content())
                    .map(content -> new Block.Note(note.role(), content));
        } else if (after instanceof Block.Quote quote) {
            return flow(((Block.Quote) before).content(), quote.content()).map(Block.Quote::new);
        } else if (after instanceof Block.Passage passage) {
            return flow(((Block.Passage) before).content(), passage.content())
                    .map(content -> new Block.Passage(passage.language(), content));
        }
        return Optional.of(lines(before, after));
    }

    private static Block lines(Block before, Block after) {
        if (after instanceof Block.Title title) {
            return new Block.Title(line(before, title.content()));
        } else if (after instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), heading.id(), line(before, heading.content()));
        } else if (after instanceof Paragraph paragraph) {
            return new Paragraph(paragraph.role(), line(before, paragraph.content()));
        } else if (after instanceof Block.Code code) {
            return new Block.Code(line(before, code.content()));
        } else if (after instanceof Block.Figure figure) {
            return new Block.Figure(
                    figure.image(),
                    figure.description(),
                    figure.width(),
                    figure.caption().map(caption -> line(before, caption)));
        } else if (after instanceof Block.Signature signature) {
            return new Block.Signature(IntStream.range(0, signature.lines().size())
                    .mapToObj(i -> LineComparison.of(
                            Lines.of(before).get(i), signature.lines().get(i)))
                    .toList());
        }
        throw new IllegalStateException("can't compare " + after.getClass());
    }

    /** Equal blocks have the same headings in them; others are told of when they are compared themselves. */
    private void note(List<Block> before, List<Block> after) {
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) instanceof Block.Heading heading) {
                headings.put(heading.id(), ((Block.Heading) after.get(i)).id());
            } else if (before.get(i).equals(after.get(i))) {
                note(Nested.blocks(before.get(i)), Nested.blocks(after.get(i)));
            }
        }
    }

    private static List<Inline> line(Block before, List<Inline> after) {
        return LineComparison.of(Lines.of(before).get(0), after);
    }

    private interface Marking<T> {
        T marked(T part, Change change);
    }

    /** Each with its change; empty if none has stayed. */
    private static <T> Optional<List<T>> parts(
            List<Pair<T>> pairs, Marking<T> marking, BiFunction<T, T, Optional<T>> merging) {
        var parts = new ArrayList<T>();
        boolean stayed = false;
        for (Pair<T> pair : pairs) {
            Optional<T> merged = both(pair, merging);
            merged.ifPresent(parts::add);
            if (merged.isEmpty()) {
                pair.before().ifPresent(it -> parts.add(marking.marked(it, Change.DELETED)));
                pair.after().ifPresent(it -> parts.add(marking.marked(it, Change.INSERTED)));
            }
            stayed |= merged.isPresent();
        }
        return stayed ? Optional.of(List.copyOf(parts)) : Optional.empty();
    }

    private Optional<Block> table(Block.Table before, Block.Table after) {
        Optional<List<Row>> head = rows(before.head(), after.head());
        Optional<List<Row>> body = parts(
                Alignment.of(before.body(), after.body(), counterparts::of),
                (row, change) -> new Row(row.cells(), Optional.of(change)),
                this::row);
        return head.flatMap(top -> body.map(rows -> new Block.Table(after.role(), after.columns(), top, rows)));
    }

    /** One by one. */
    private Optional<List<Row>> rows(List<Row> before, List<Row> after) {
        List<Row> rows = IntStream.range(0, after.size())
                .mapToObj(i -> row(before.get(i), after.get(i)))
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(rows).filter(it -> it.size() == after.size());
    }

    private Optional<Row> row(Row before, Row after) {
        List<Cell> cells = IntStream.range(0, after.cells().size())
                .mapToObj(i -> cell(before.cells().get(i), after.cells().get(i)))
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(new Row(cells))
                .filter(row -> cells.size() == after.cells().size());
    }

    private Optional<Cell> cell(Cell before, Cell after) {
        return content(before.content(), after.content())
                .map(content -> new Cell(after.heading(), after.span(), content));
    }

    private Optional<Fact> fact(Fact before, Fact after) {
        return content(before.value(), after.value())
                .map(content -> new Fact(LineComparison.of(before.name(), after.name()), content));
    }

    /**
     * The content of a cell. A cell that is empty still has a paragraph, which is where the text of the other side stands. Empty if
     * nothing in it has stayed that the rest could be joined to, or a table has come or gone.
     */
    private Optional<List<Block>> content(List<Block> before, List<Block> after) {
        if (before.equals(after)) {
            return Optional.of(after);
        }
        return flow(orEmptyLine(before, after), orEmptyLine(after, before))
                .filter(content -> content.stream().noneMatch(BlockComparison::isChangedTable));
    }

    private static boolean isChangedTable(Block block) {
        return block instanceof Changed && Tabular.anywhere(block);
    }

    /** Blocks of which some have stayed; empty if none has. */
    private Optional<List<Block>> flow(List<Block> before, List<Block> after) {
        List<Block> content = compare(before, after);
        boolean stayed = content.stream().anyMatch(block -> !(block instanceof Changed) && !LaidOut.is(block));
        return stayed ? Optional.of(content) : replaced(before, after);
    }

    /** Where nothing has stayed but both end with a paragraph, that is the same one with other words. */
    private Optional<List<Block>> replaced(List<Block> before, List<Block> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        Block old = before.get(before.size() - 1);
        Block recent = after.get(after.size() - 1);
        return counterparts.of(old, recent) > 0 && recent instanceof Paragraph
                ? Optional.of(Stream.of(
                                marked(before.subList(0, before.size() - 1), Change.DELETED),
                                marked(after.subList(0, after.size() - 1), Change.INSERTED),
                                Stream.of(lines(old, recent)))
                        .flatMap(it -> it)
                        .toList())
                : Optional.empty();
    }

    private static Stream<Block> marked(List<Block> blocks, Change change) {
        return blocks.stream().map(block -> LaidOut.is(block) ? block : new Changed(change, List.of(block)));
    }

    private static List<Block> orEmptyLine(List<Block> content, List<Block> other) {
        if (!content.isEmpty()) {
            return content;
        }
        boolean paragraph = !other.isEmpty() && other.get(other.size() - 1) instanceof Paragraph;
        Paragraph.Role role = paragraph ? ((Paragraph) other.get(other.size() - 1)).role() : Paragraph.Role.BODY;
        return List.of(new Paragraph(role, List.of()));
    }

    private Optional<List<Item>> items(List<Item> before, List<Item> after) {
        return parts(Alignment.of(before, after, counterparts::of), BlockComparison::item, this::item);
    }

    /** Only where both begin with the same paragraph, since that is what stands behind the number of the item. */
    private Optional<Item> item(Item before, Item after) {
        return content(before.content(), after.content())
                .map(content -> new Item(after.done(), content))
                .filter(item -> before.equals(after) || !(item.content().get(0) instanceof Changed));
    }

    private static Item item(Item item, Change change) {
        return new Item(item.done(), List.of(new Changed(change, orEmptyLine(item.content(), List.of()))));
    }
}
