package org.understudy.render.office;

import java.util.List;
import org.understudy.document.Change;
import org.understudy.document.Inline;

/** Inlines without their form, for where a format takes only characters. */
public final class PlainText {
    /** A box to tick. */
    public static final char UNTICKED = '☐';
    /** A box that is ticked. */
    public static final char TICKED = '☑';

    private PlainText() {}

    /** The words of it, without footnotes and what was deleted; a secret among them is a mistake of the template. */
    public static String of(List<Inline> content) {
        var text = new StringBuilder();
        content.forEach(inline -> append(inline, text));
        return text.toString();
    }

    private static void append(Inline inline, StringBuilder text) {
        if (inline instanceof Inline.Text plain) {
            text.append(plain.text());
        } else if (inline instanceof Inline.Strong strong) {
            text.append(of(strong.content()));
        } else if (inline instanceof Inline.Emphasis emphasis) {
            text.append(of(emphasis.content()));
        } else if (inline instanceof Inline.Code code) {
            text.append(of(code.content()));
        } else if (inline instanceof Inline.Link link) {
            text.append(of(link.content()));
        } else if (inline instanceof Inline.CrossReference reference) {
            text.append(of(reference.content()));
        } else if (inline instanceof Inline.LineBreak) {
            text.append(' ');
        } else if (inline instanceof Inline.Tick tick) {
            text.append(tick.done() ? TICKED : UNTICKED);
        } else if (inline instanceof Inline.Changed changed) {
            text.append(changed.change() == Change.DELETED ? "" : of(changed.content()));
        } else if (!(inline instanceof Inline.Footnote) && !(inline instanceof Inline.Remark)) {
            throw new IllegalArgumentException(
                    inline.getClass().getSimpleName() + " can't stand in a heading or cross-reference");
        }
    }
}
