package org.understudy.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.understudy.render.office.Headings;
import org.understudy.render.office.Headings.Entry;

/**
 * Names of the bookmarks around headings: made, not taken over, since Word allows 40 letters and digits and ids are longer and
 * hold hyphens. It hides those that begin with an underscore.
 */
final class Bookmarks {
    private final Headings headings;
    private final List<String> ids;

    Bookmarks(Headings headings) {
        this.headings = headings;
        ids = new ArrayList<>(headings.all().stream().map(Entry::id).toList());
    }

    Headings headings() {
        return headings;
    }

    /** The number of a heading in the page, from 0. */
    int number(String id) {
        headings.text(id);
        return ids.indexOf(id);
    }

    String name(String id) {
        return String.format(Locale.ROOT, "_Ref%09d", number(id) + 1);
    }
}
