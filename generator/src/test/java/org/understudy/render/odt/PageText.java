package org.understudy.render.odt;

import java.util.List;
import java.util.regex.Pattern;
import org.understudy.document.Block;
import org.understudy.document.Inline;
import org.understudy.document.Page;

/**
 * What a reader of a page sees in its body, without white space: as a pattern, in which page numbers are any number.
 * Written without a look at the renderer, so that the two can be compared.
 */
public final class PageText {
    private final StringBuilder pattern = new StringBuilder();
    private final List<Block> body;

    private PageText(Page page) {
        body = page.body();
    }

    /** Marks and numbers of lists aren't in it; of footnotes, only the numbers are. */
    public static Pattern of(Page page) {
        var text = new PageText(page);
        page.body().forEach(text::add);
        return Pattern.compile(text.pattern.toString());
    }

    /** The same of what was read: lines to write on are underscores in some formats and drawn in others. */
    public static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\u00A0_]+", "");
    }

    private void add(Block block) {
        if (block instanceof Block.Title title) {
            lines(title.content());
        } else if (block instanceof Block.Heading heading) {
            lines(heading.content());
        } else if (block instanceof Block.Paragraph paragraph) {
            lines(paragraph.content());
        } else if (block instanceof Block.Code code) {
            lines(code.content());
        } else if (block instanceof Block.Listing listing) {
            listing.items().forEach(item -> item.content().forEach(this::add));
        } else if (block instanceof Block.Table table) {
            table.head().forEach(this::row);
            table.body().forEach(this::row);
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> {
                lines(fact.name());
                fact.value().forEach(this::add);
            });
        } else if (block instanceof Block.Note note) {
            note.content().forEach(this::add);
        } else if (block instanceof Block.Quote quote) {
            quote.content().forEach(this::add);
        } else if (block instanceof Block.Passage passage) {
            passage.content().forEach(this::add);
        } else if (block instanceof Block.Signature signature) {
            signature.lines().forEach(this::lines);
        } else if (block instanceof Block.Figure figure) {
            figure.caption().ifPresent(this::lines);
        } else if (block instanceof Block.Contents contents) {
            lines(contents.heading());
            body.stream()
                    .filter(other -> other instanceof Block.Heading heading && heading.level() <= contents.depth())
                    .forEach(heading -> {
                        add(heading);
                        pattern.append("\\d+");
                    });
        }
    }

    private void row(Block.Row row) {
        row.cells().forEach(cell -> cell.content().forEach(this::add));
    }

    private void lines(List<Inline> content) {
        content.forEach(this::add);
    }

    private void add(Inline inline) {
        if (inline instanceof Inline.Text text) {
            quote(text.text());
        } else if (inline instanceof Inline.Strong strong) {
            lines(strong.content());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            lines(emphasis.content());
        } else if (inline instanceof Inline.Code code) {
            lines(code.content());
        } else if (inline instanceof Inline.Link link) {
            lines(link.content());
        } else if (inline instanceof Inline.CrossReference reference) {
            lines(reference.content());
        } else if (inline instanceof Inline.Revealed revealed) {
            quote(revealed.secret().reveal(CharSequence::toString));
        } else if (inline instanceof Inline.Tick tick) {
            quote(tick.done() ? "☑" : "☐");
        } else if (inline instanceof Inline.PageReference || inline instanceof Inline.Footnote) {
            pattern.append("\\d+");
        }
    }

    private void quote(String text) {
        pattern.append(Pattern.quote(withoutSpace(text)));
    }
}
