package org.understudy.history;

import java.util.ArrayList;
import java.util.List;
import org.understudy.plan.ProseBlock;
import org.understudy.plan.ProseInline;

/** What an author wrote, without its mark-up. */
public final class PlainProse {
    private PlainProse() {}

    /** A text for each paragraph, heading, item, cell and piece of code. */
    public static List<String> of(List<ProseBlock> blocks) {
        var texts = new ArrayList<String>();
        blocks.forEach(it -> add(it, texts));
        return texts;
    }

    private static void add(ProseBlock block, List<String> texts) {
        if (block instanceof ProseBlock.Heading heading) {
            texts.add(text(heading.content()));
        } else if (block instanceof ProseBlock.Paragraph paragraph) {
            texts.add(text(paragraph.content()));
        } else if (block instanceof ProseBlock.Listing list) {
            list.items().forEach(item -> item.content().forEach(it -> add(it, texts)));
        } else if (block instanceof ProseBlock.Quote quote) {
            quote.content().forEach(it -> add(it, texts));
        } else if (block instanceof ProseBlock.Code code) {
            texts.add(code.text());
        } else if (block instanceof ProseBlock.Table table) {
            table.head().forEach(cell -> texts.add(text(cell)));
            table.rows().forEach(row -> row.forEach(cell -> texts.add(text(cell))));
        } else if (block instanceof ProseBlock.Image image) {
            texts.add(image.description());
        }
    }

    private static String text(List<ProseInline> inlines) {
        var text = new StringBuilder();
        inlines.forEach(it -> add(it, text));
        return text.toString().strip();
    }

    private static void add(ProseInline inline, StringBuilder text) {
        if (inline instanceof ProseInline.Text words) {
            text.append(words.text());
        } else if (inline instanceof ProseInline.Code code) {
            text.append(code.text());
        } else if (inline instanceof ProseInline.Emphasis emphasis) {
            text.append(text(emphasis.content()));
        } else if (inline instanceof ProseInline.Strong strong) {
            text.append(text(strong.content()));
        } else if (inline instanceof ProseInline.PlanLink link) {
            text.append(text(link.content()));
        } else if (inline instanceof ProseInline.WebLink link) {
            text.append(text(link.content()));
        } else if (inline instanceof ProseInline.Footnote note) {
            text.append(" (").append(text(note.content())).append(')');
        } else if (inline instanceof ProseInline.LineBreak) {
            text.append(' ');
        }
    }
}
