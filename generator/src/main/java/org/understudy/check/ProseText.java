package org.understudy.check;

import java.util.List;
import org.understudy.plan.ProseBlock;
import org.understudy.plan.ProseInline;

/** What prose says in its own words: without the texts of links to other files of the plan, which documents know how to hide. */
final class ProseText {
    private final StringBuilder out = new StringBuilder();

    private ProseText() {}

    static String of(List<ProseBlock> blocks) {
        var text = new ProseText();
        text.blocks(blocks);
        return text.out.toString();
    }

    private void blocks(List<ProseBlock> blocks) {
        for (ProseBlock block : blocks) {
            block(block);
            out.append('\n');
        }
    }

    private void block(ProseBlock block) {
        if (block instanceof ProseBlock.Paragraph paragraph) {
            inlines(paragraph.content());
        } else if (block instanceof ProseBlock.Heading heading) {
            inlines(heading.content());
        } else if (block instanceof ProseBlock.Listing list) {
            list.items().forEach(item -> blocks(item.content()));
        } else if (block instanceof ProseBlock.Quote quote) {
            blocks(quote.content());
        } else if (block instanceof ProseBlock.Code code) {
            out.append(code.text());
        } else if (block instanceof ProseBlock.Table table) {
            row(table.head());
            table.rows().forEach(this::row);
        } else if (block instanceof ProseBlock.Image image) {
            out.append(image.description()).append('\n');
            image.title().ifPresent(out::append);
        }
    }

    private void row(List<List<ProseInline>> cells) {
        for (List<ProseInline> cell : cells) {
            inlines(cell);
            out.append('\n');
        }
    }

    private void inlines(List<ProseInline> inlines) {
        for (ProseInline inline : inlines) {
            if (inline instanceof ProseInline.Text text) {
                out.append(text.text());
            } else if (inline instanceof ProseInline.Code code) {
                out.append(code.text());
            } else if (inline instanceof ProseInline.Emphasis emphasis) {
                inlines(emphasis.content());
            } else if (inline instanceof ProseInline.Strong strong) {
                inlines(strong.content());
            } else if (inline instanceof ProseInline.WebLink link) {
                inlines(link.content());
                out.append(' ').append(link.target());
            } else if (inline instanceof ProseInline.Footnote note) {
                inlines(note.content());
            } else if (inline instanceof ProseInline.LineBreak || inline instanceof ProseInline.PlanLink) {
                out.append('\n');
            }
        }
    }
}
