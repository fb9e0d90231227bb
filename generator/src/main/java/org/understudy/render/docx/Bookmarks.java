package org.understudy.render.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.understudy.render.office.Headings;

/**
 * Names of the bookmarks around headings: made, not taken over, since Word allows 40 letters and digits and ids are longer and
 * hold hyphens. It hides those that begin with an underscore.
 */
final class Bookmarks {
    private final Headings headings;
    private final Map<String, Integer> numbers = new HashMap<>();

    Bookmarks(Headings headings) {
        this.headings = headings;
        headings.all().forEach(entry -> numbers.put(entry.id(), numbers.size()));
    }

    Headings headings() {
        return headings;
    }

    /** The number of a heading in the page, from 0. */
    int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("a reference to “" + id + "”, which no heading has");
        }
        return number;
    }

    String name(String id) {
        return String.format(Locale.ROOT, "_Ref%09d", number(id) + 1);
    }
}
