package org.understudy.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
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
        List<Block> old = LaidOut.without(before);
        var compared = new ArrayList<Block>();
        for (Pair<Block> pair : Alignment.of(old, after, counterparts::of)) {
            if (pair.before().isEmpty()) {
                compared.add(inserted(pair.after().orElseThrow()));
            } else if (pair.after().isEmpty()) {
                compared.add(deleted(pair.before().orElseThrow()));
            } else {
                compared.add(merged(pair.before().orElseThrow(), pair.after().orElseThrow()));
            }
        }
        return compared;
    }

    private static Block inserted(Block block) {
        return LaidOut.is(block) ? block : new Changed(Change.INSERTED, List.of(block));
    }

    private static Block deleted(Block block) {
        return new Changed(Change.DELETED, List.of(block));
    }

    /** Two that are counterparts as one. */
    private Block merged(Block before, Block after) {
        note(List.of(before), List.of(after));
        if (before.equals(after)) {
            return after;
        } else if (after instanceof Block.Title title) {
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
        } else if (after instanceof Block.Listing list) {
            return new Block.Listing(
                    list.marker(), list.start(), items(((Block.Listing) before).items(), list.items()));
        } else if (after instanceof Block.Table table) {
            return table((Block.Table) before, table);
        } else if (after instanceof Block.Facts facts) {
            return new Block.Facts(parts(
                    Alignment.of(((Block.Facts) before).facts(), facts.facts(), counterparts::of),
                    (fact, change) -> new Fact(fact.name(), fact.value(), Optional.of(change)),
                    this::fact));
        }
        List<Block> content = compare(Nested.blocks(before), Nested.blocks(after));
        if (after instanceof Block.Note note) {
            return new Block.Note(note.role(), content);
        } else if (after instanceof Block.Quote) {
            return new Block.Quote(content);
        } else if (after instanceof Block.Passage passage) {
            return new Block.Passage(passage.language(), content);
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

    private static <T> List<T> parts(List<Pair<T>> pairs, Marking<T> marking, BinaryOperator<T> merging) {
        return pairs.stream()
                .map(pair -> {
                    if (pair.before().isEmpty()) {
                        return marking.marked(pair.after().orElseThrow(), Change.INSERTED);
                    } else if (pair.after().isEmpty()) {
                        return marking.marked(pair.before().orElseThrow(), Change.DELETED);
                    }
                    return merging.apply(
                            pair.before().orElseThrow(), pair.after().orElseThrow());
                })
                .toList();
    }

    private Block.Table table(Block.Table before, Block.Table after) {
        List<Row> head = IntStream.range(0, after.head().size())
                .mapToObj(i -> row(before.head().get(i), after.head().get(i)))
                .toList();
        List<Row> body = parts(
                Alignment.of(before.body(), after.body(), counterparts::of),
                (row, change) -> new Row(row.cells(), Optional.of(change)),
                this::row);
        return new Block.Table(after.role(), after.columns(), head, body);
    }

    private Row row(Row before, Row after) {
        return new Row(IntStream.range(0, after.cells().size())
                .mapToObj(i -> cell(before.cells().get(i), after.cells().get(i)))
                .toList());
    }

    private Cell cell(Cell before, Cell after) {
        return new Cell(after.heading(), after.span(), filled(before.content(), after.content()));
    }

    private Fact fact(Fact before, Fact after) {
        return new Fact(LineComparison.of(before.name(), after.name()), filled(before.value(), after.value()));
    }

    /** A cell that is empty still has a paragraph, which is where the text of the other side stands. */
    private List<Block> filled(List<Block> before, List<Block> after) {
        if (before.equals(after)) {
            return after;
        }
        return before.isEmpty() || after.isEmpty()
                ? compare(orEmptyLine(before, after), orEmptyLine(after, before))
                : compare(before, after);
    }

    private static List<Block> orEmptyLine(List<Block> content, List<Block> other) {
        if (!content.isEmpty()) {
            return content;
        }
        boolean paragraph = other.size() == 1 && other.get(0) instanceof Paragraph;
        Paragraph.Role role = paragraph ? ((Paragraph) other.get(0)).role() : Paragraph.Role.BODY;
        return List.of(new Paragraph(role, List.of()));
    }

    private List<Item> items(List<Item> before, List<Item> after) {
        Function<Pair<Item>, Stream<Item>> compared = pair -> {
            Optional<Item> merged = pair.before().flatMap(old -> pair.after().flatMap(recent -> item(old, recent)));
            return merged.map(Stream::of)
                    .orElseGet(() -> Stream.concat(
                            pair.before().map(old -> item(old, Change.DELETED)).stream(),
                            pair.after().map(recent -> item(recent, Change.INSERTED)).stream()));
        };
        return Alignment.of(before, after, counterparts::of).stream()
                .flatMap(compared)
                .toList();
    }

    /** Only where both begin with the same paragraph, since that is what stands behind the number of the item. */
    private Optional<Item> item(Item before, Item after) {
        List<Block> content = filled(before.content(), after.content());
        return Optional.of(new Item(after.done(), content))
                .filter(item -> before.equals(after) || content.get(0) instanceof Paragraph);
    }

    private static Item item(Item item, Change change) {
        return new Item(item.done(), List.of(new Changed(change, orEmptyLine(item.content(), List.of()))));
    }
}
