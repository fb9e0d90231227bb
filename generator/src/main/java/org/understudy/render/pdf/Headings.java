package org.understudy.render.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.document.Block;
import org.understudy.document.HeadingNumbers;
import org.understudy.document.Nested;
import org.understudy.document.Page;

/** The headings of a page in order: what bookmarks, the table of contents and references point to. */
final class Headings {
    private final Map<String, Entry> byId = new LinkedHashMap<>();
    private final HeadingNumbers numbers;

    /**
     * @param level of the heading, from 1
     * @param anchor its id in the XHTML, whatever characters that of the heading has
     * @param number before its words; empty where headings aren't numbered
     * @param words its text alone
     */
    record Entry(int level, String anchor, Optional<String> number, String words) {
        /** Number and words. */
        String line() {
            return number.map(it -> it + " " + words).orElse(words);
        }
    }

    Headings(Page page) {
        numbers = HeadingNumbers.of(page);
        page.body().forEach(this::add);
    }

    List<Entry> all() {
        return Collections.unmodifiableList(new ArrayList<>(byId.values()));
    }

    /** Those that a table of contents lists. */
    List<Entry> listed(Block.Contents contents) {
        int above = contents.within().map(id -> find(id).level()).orElse(0);
        int first = contents.within().map(id -> all().indexOf(find(id)) + 1).orElse(0);
        return all().stream()
                .skip(first)
                .takeWhile(entry -> entry.level() > above)
                .filter(entry -> entry.level() <= above + contents.depth())
                .toList();
    }

    /** The number of a heading, in a page of numbered ones. */
    String number(String id) {
        return numbers.require(id);
    }

    Entry find(String id) {
        Entry entry = byId.get(id);
        if (entry == null) {
            throw new IllegalStateException("the page has no heading " + id);
        }
        return entry;
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            var entry = new Entry(
                    heading.level(),
                    "h" + (byId.size() + 1),
                    numbers.of(heading.id()),
                    PlainText.of(heading.content()));
            if (byId.put(heading.id(), entry) != null) {
                throw new IllegalStateException("the page has two headings " + heading.id());
            }
        }
        Nested.blocks(block).forEach(this::add);
    }
}
