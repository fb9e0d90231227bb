package org.understudy.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.document.Block.Paragraph;

/**
 * One side of a comparison, or a page that was compared, in a form that makes equal what reads the same: ids of headings are their
 * places in the page, words in the same form are one, and an empty cell has an empty paragraph in it.
 */
final class Side extends BlockCopy {
    private final Map<String, String> ids = new HashMap<>();
    private final Optional<Change> dropped;

    private Side(Optional<Change> dropped) {
        this.dropped = dropped;
    }

    /** @param dropped what isn't on that side */
    static List<Block> of(List<Block> compared, Optional<Change> dropped) {
        var side = new Side(dropped);
        List<Block> blocks = side.blocks(compared);
        side.number(blocks);
        return side.blocks(blocks);
    }

    private void number(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                ids.putIfAbsent(heading.id(), "#" + ids.size());
            }
            number(Nested.blocks(block));
        }
    }

    @Override
    protected String target(String id) {
        return ids.getOrDefault(id, id);
    }

    @Override
    protected Stream<Block> replaced(Block block) {
        if (block instanceof Block.Changed changed) {
            return dropped.equals(Optional.of(changed.change())) ? Stream.empty() : blocks(changed.content()).stream();
        } else if (block instanceof Block.Heading heading) {
            return Stream.of(new Block.Heading(heading.level(), target(heading.id()), line(heading.content())));
        } else if (block instanceof Block.Title title) {
            return Stream.of(new Block.Title(line(title.content())));
        } else if (block instanceof Paragraph paragraph) {
            List<Inline> line = line(paragraph.content());
            return Stream.of(new Paragraph(line.isEmpty() ? Paragraph.Role.BODY : paragraph.role(), line));
        } else if (block instanceof Block.Code code) {
            return Stream.of(new Block.Code(line(code.content())));
        } else if (block instanceof Block.Signature signature) {
            return Stream.of(new Block.Signature(
                    signature.lines().stream().map(this::line).toList()));
        } else if (block instanceof Block.Figure figure) {
            return Stream.of(new Block.Figure(
                    figure.image(),
                    figure.description(),
                    figure.width(),
                    figure.caption().map(this::line)));
        } else if (block instanceof Block.Table table) {
            return Stream.of(new Block.Table(table.role(), table.columns(), rows(table.head()), rows(table.body())));
        } else if (block instanceof Block.Facts facts) {
            return Stream.of(new Block.Facts(facts.facts().stream()
                    .filter(fact -> stays(fact.change()))
                    .map(fact -> new Block.Fact(line(fact.name()), cell(fact.value())))
                    .toList()));
        } else if (block instanceof Block.Listing list) {
            return Stream.of(new Block.Listing(
                    list.marker(),
                    list.start(),
                    list.items().stream()
                            .map(item -> new Block.Item(item.done(), blocks(item.content())))
                            .filter(item -> !item.content().isEmpty())
                            .toList()));
        }
        return super.replaced(block);
    }

    private boolean stays(Optional<Change> change) {
        return change.isEmpty() || !change.equals(dropped);
    }

    private List<Block.Row> rows(List<Block.Row> rows) {
        var sided = new ArrayList<Block.Row>();
        for (Block.Row row : rows) {
            if (stays(row.change())) {
                sided.add(new Block.Row(row.cells().stream()
                        .map(cell -> new Block.Cell(cell.heading(), cell.span(), cell(cell.content())))
                        .toList()));
            }
        }
        return sided;
    }

    private List<Block> cell(List<Block> content) {
        List<Block> sided = blocks(content);
        return sided.isEmpty() ? List.of(new Paragraph(Paragraph.Role.BODY, List.of())) : sided;
    }

    private List<Inline> line(List<Inline> content) {
        return Token.line(Token.of(inlines(content)));
    }

    @Override
    protected Stream<Inline> placed(Inline inline) {
        if (inline instanceof Inline.Changed changed) {
            return dropped.equals(Optional.of(changed.change())) ? Stream.empty() : inlines(changed.content()).stream();
        }
        return super.placed(inline);
    }
}
