package org.understudy.reveal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.document.Block;
import org.understudy.document.Inline;
import org.understudy.vault.Secret;

/** Copies a tree with secrets in place of their tokens. */
final class TokenExchange {
    private final Map<String, Secret> values;
    private final FactorBlocks factors;
    private final KeyPaperBlocks papers;

    TokenExchange(Map<String, Secret> values, FactorBlocks factors, KeyPaperBlocks papers) {
        this.values = values;
        this.factors = factors;
        this.papers = papers;
    }

    List<Block> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(this::exchanged).toList();
    }

    private Stream<Block> exchanged(Block block) {
        if (block instanceof Block.SecretCodes codes) {
            return Stream.of(factors.table(codes));
        } else if (block instanceof Block.KeyPicture picture) {
            return factors.picture(picture).stream();
        } else if (block instanceof Block.KeyText text) {
            return factors.text(text).stream();
        } else if (block instanceof Block.SecretLines lines) {
            return Stream.of(papers.lines(lines));
        } else if (block instanceof Block.SecretWords words) {
            return Stream.of(papers.words(words));
        } else if (block instanceof Block.WordsPicture picture) {
            return Stream.of(papers.picture(picture));
        }
        return Stream.of(block(block));
    }

    private Block block(Block block) {
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
            return new Block.Facts(facts.facts().stream()
                    .map(fact -> new Block.Fact(inlines(fact.name()), blocks(fact.value())))
                    .toList());
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
            return new Block.Contents(inlines(contents.heading()), contents.depth());
        } else if (block instanceof Block.Signature signature) {
            return new Block.Signature(
                    signature.lines().stream().map(this::inlines).toList());
        } else if (block instanceof Block.Passage passage) {
            return new Block.Passage(passage.language(), blocks(passage.content()));
        } else if (block instanceof Block.PageBreak || block instanceof Block.Separator) {
            return block;
        }
        throw new IllegalStateException("unexpected block " + block.getClass());
    }

    private List<Block.Row> rows(List<Block.Row> rows) {
        return rows.stream()
                .map(row -> new Block.Row(row.cells().stream()
                        .map(cell -> new Block.Cell(cell.heading(), cell.span(), blocks(cell.content())))
                        .toList()))
                .toList();
    }

    private List<Inline> inlines(List<Inline> inlines) {
        return inlines.stream().map(this::inline).toList();
    }

    private Inline inline(Inline inline) {
        if (inline instanceof Inline.SecretToken token) {
            Secret secret = values.get(token.token());
            if (secret == null) {
                throw new IllegalStateException("a token without a secret");
            }
            return new Inline.Revealed(secret);
        } else if (inline instanceof Inline.Strong strong) {
            return new Inline.Strong(inlines(strong.content()));
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return new Inline.Emphasis(inlines(emphasis.content()));
        } else if (inline instanceof Inline.Code code) {
            return new Inline.Code(inlines(code.content()));
        } else if (inline instanceof Inline.Link link) {
            return new Inline.Link(link.target(), inlines(link.content()));
        } else if (inline instanceof Inline.CrossReference reference) {
            return new Inline.CrossReference(reference.target(), inlines(reference.content()));
        } else if (inline instanceof Inline.Footnote footnote) {
            return new Inline.Footnote(inlines(footnote.content()));
        }
        return inline;
    }
}
