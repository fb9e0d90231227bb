package org.understudy.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Copies a tree of blocks. What is to be otherwise in the copy, a subclass says of single blocks and inlines. */
public abstract class BlockCopy {
    public final List<Block> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(this::replaced).toList();
    }

    /** What stands in the place of a block: nothing, the same, or something else, with what is in it copied. */
    protected Stream<Block> replaced(Block block) {
        return Stream.of(copy(block));
    }

    /** What stands in the place of an inline that has nothing in it. */
    protected Inline replaced(Inline inline) {
        return inline;
    }

    /** The same block around copies of what is in it. */
    protected final Block copy(Block block) {
        if (block instanceof Block.Title title) {
            return new Block.Title(inlines(title.content()));
        } else if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), heading.id(), inlines(heading.content()));
        } else if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(paragraph.role(), inlines(paragraph.content()));
        } else if (block instanceof Block.Listing list) {
            return new Block.Listing(
                    list.marker(),
                    list.start(),
                    list.items().stream()
                            .map(item -> new Block.Item(item.done(), blocks(item.content())))
                            .toList());
        } else if (block instanceof Block.Table table) {
            return new Block.Table(table.role(), table.columns(), rows(table.head()), rows(table.body()));
        } else if (block instanceof Block.Facts facts) {
            return new Block.Facts(facts.facts().stream().map(this::fact).toList());
        } else if (block instanceof Block.Note note) {
            return new Block.Note(note.role(), blocks(note.content()));
        } else if (block instanceof Block.Code code) {
            return new Block.Code(inlines(code.content()));
        } else if (block instanceof Block.Quote quote) {
            return new Block.Quote(blocks(quote.content()));
        } else if (block instanceof Block.Figure figure) {
            Optional<List<Inline>> caption = figure.caption().map(this::inlines);
            return new Block.Figure(figure.image(), figure.description(), figure.width(), caption);
        } else if (block instanceof Block.Contents contents) {
            return new Block.Contents(inlines(contents.heading()), contents.depth(), contents.within());
        } else if (block instanceof Block.Signature signature) {
            return new Block.Signature(
                    signature.lines().stream().map(this::inlines).toList());
        } else if (block instanceof Block.Passage passage) {
            return new Block.Passage(passage.language(), blocks(passage.content()));
        } else if (block instanceof Block.Changed changed) {
            return new Block.Changed(changed.change(), blocks(changed.content()));
        } else if (block instanceof Block.PageBreak || block instanceof Block.Separator) {
            return block;
        }
        throw new IllegalStateException("unexpected block " + block.getClass());
    }

    private List<Block.Row> rows(List<Block.Row> rows) {
        return rows.stream().map(this::row).toList();
    }

    /** The same row around copies of what is in it. */
    protected Block.Row row(Block.Row row) {
        return new Block.Row(
                row.cells().stream()
                        .map(cell -> new Block.Cell(cell.heading(), cell.span(), blocks(cell.content())))
                        .toList(),
                row.change());
    }

    /** The same fact around copies of what is in it. */
    protected Block.Fact fact(Block.Fact fact) {
        return new Block.Fact(inlines(fact.name()), blocks(fact.value()), fact.change());
    }

    protected final List<Inline> inlines(List<Inline> inlines) {
        return inlines.stream().flatMap(this::placed).toList();
    }

    /** What stands in the place of an inline, with what is in it copied. */
    protected Stream<Inline> placed(Inline inline) {
        return Stream.of(inline(inline));
    }

    /** The same inline around copies of what is in it. */
    protected final Inline inline(Inline inline) {
        if (inline instanceof Inline.Strong strong) {
            return new Inline.Strong(inlines(strong.content()));
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return new Inline.Emphasis(inlines(emphasis.content()));
        } else if (inline instanceof Inline.Code code) {
            return new Inline.Code(inlines(code.content()));
        } else if (inline instanceof Inline.Link link) {
            return new Inline.Link(link.target(), inlines(link.content()));
        } else if (inline instanceof Inline.CrossReference reference) {
            return new Inline.CrossReference(target(reference.target()), inlines(reference.content()));
        } else if (inline instanceof Inline.PageReference reference) {
            return new Inline.PageReference(target(reference.target()));
        } else if (inline instanceof Inline.NumberReference reference) {
            return new Inline.NumberReference(target(reference.target()));
        } else if (inline instanceof Inline.Footnote footnote) {
            return new Inline.Footnote(inlines(footnote.content()));
        } else if (inline instanceof Inline.Changed changed) {
            return new Inline.Changed(changed.change(), inlines(changed.content()));
        }
        return replaced(inline);
    }

    /** Which heading a reference points to. */
    protected String target(String id) {
        return id;
    }
}
