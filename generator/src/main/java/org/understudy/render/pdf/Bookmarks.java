package org.understudy.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The outline of a document: a bookmark for each heading, within that of the heading it belongs to. */
final class Bookmarks {
    private final Xhtml out;
    private final Deque<Integer> open = new ArrayDeque<>();

    Bookmarks(Xhtml out) {
        this.out = out;
    }

    void write(List<Headings.Entry> headings) {
        out.open("bookmarks").line();
        for (Headings.Entry heading : headings) {
            closeTo(heading.level());
            open.push(heading.level());
            out.open("bookmark", "name", heading.line(), "href", "#" + heading.anchor());
        }
        closeTo(0);
        out.close("bookmarks").line();
    }

    private void closeTo(int level) {
        while (!open.isEmpty() && open.peek() >= level) {
            open.pop();
            out.close("bookmark").line();
        }
    }
}
