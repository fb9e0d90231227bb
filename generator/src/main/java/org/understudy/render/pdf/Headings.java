package org.understudy.render.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.understudy.document.Block;

/** The headings of a page in order: what bookmarks, the table of contents and references point to. */
final class Headings {
    private final Map<String, Entry> byId = new LinkedHashMap<>();

    /**
     * @param level of the heading, from 1
     * @param anchor its id in the XHTML, whatever characters that of the heading has
     * @param words its text alone
     */
    record Entry(int level, String anchor, String words) {}

    Headings(List<Block> body) {
        body.forEach(this::add);
    }

    List<Entry> all() {
        return Collections.unmodifiableList(new ArrayList<>(byId.values()));
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
            var entry = new Entry(heading.level(), "h" + (byId.size() + 1), PlainText.of(heading.content()));
            if (byId.put(heading.id(), entry) != null) {
                throw new IllegalStateException("the page has two headings " + heading.id());
            }
        } else {
            Nested.blocks(block).forEach(this::add);
        }
    }
}
