package org.understudy.render.pdf;

import java.util.List;
import org.understudy.document.Inline;

/** What inlines say in words alone: for bookmarks, tables of contents and descriptions of links. */
final class PlainText {
    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    /** Without footnotes, numbers of pages and headings, and secrets, which show as {@code •••}. */
    static String of(List<Inline> content) {
        var plain = new PlainText();
        content.forEach(plain::add);
        return plain.text.toString().strip();
    }

    private void add(Inline inline) {
        if (inline instanceof Inline.Text words) {
            text.append(words.text());
        } else if (inline instanceof Inline.Strong strong) {
            strong.content().forEach(this::add);
        } else if (inline instanceof Inline.Emphasis emphasis) {
            emphasis.content().forEach(this::add);
        } else if (inline instanceof Inline.Code code) {
            code.content().forEach(this::add);
        } else if (inline instanceof Inline.Link link) {
            link.content().forEach(this::add);
        } else if (inline instanceof Inline.CrossReference reference) {
            reference.content().forEach(this::add);
        } else if (inline instanceof Inline.LineBreak || inline instanceof Inline.Blank) {
            text.append(' ');
        } else if (inline instanceof Inline.Tick tick) {
            text.append(XhtmlInlines.box(tick.done()));
        } else if (inline instanceof Inline.Revealed || inline instanceof Inline.SecretToken) {
            text.append("•••");
        } else if (!(inline instanceof Inline.Footnote
                || inline instanceof Inline.PageReference
                || inline instanceof Inline.NumberReference
                || inline instanceof Inline.PageNumber
                || inline instanceof Inline.PageCount
                || inline instanceof Inline.PartTitle)) {
            throw new IllegalStateException("no words for " + inline.getClass());
        }
    }
}
