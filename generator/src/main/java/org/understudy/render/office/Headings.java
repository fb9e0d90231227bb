package org.understudy.render.office;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.document.Block;
import org.understudy.document.Change;
import org.understudy.document.HeadingNumbers;
import org.understudy.document.Nested;
import org.understudy.document.Page;

/** The headings of a page, found before it is written, since references point forward too. */
public final class Headings {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> deleted = new HashSet<>();

    private final HeadingNumbers numbers;

    /**
     * A heading as the table of contents shows it.
     *
     * @param number empty where headings aren't numbered
     */
    public record Entry(int level, String id, Optional<String> number, String text) {}

    public Headings(Page page) {
        numbers = HeadingNumbers.of(page);
        collect(page.body(), false);
    }

    /** In the order of the page. */
    public List<Entry> all() {
        return List.copyOf(entries.values());
    }

    /** Those that a table of contents lists: not what was deleted. */
    public List<Entry> listed(Block.Contents contents) {
        if (contents.within().isPresent()) {
            throw new IllegalArgumentException("a table of contents of one part");
        }
        return entries.values().stream()
                .filter(entry -> entry.level() <= contents.depth() && !deleted.contains(entry.id()))
                .toList();
    }

    /** The number that the heading with that id has, if it has one. */
    public Optional<String> numbered(String id) {
        return numbers.of(id);
    }

    /** The number of the heading with that id, in a page of numbered ones. */
    public String number(String id) {
        return numbers.require(id);
    }

    /** The number that it had, in a comparison with an earlier page, there. */
    public String numberBefore(String id) {
        return numbers.before(id).orElseGet(() -> number(id));
    }

    /** The words of the heading with that id. */
    public String text(String id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("a reference to “" + id + "”, which no heading has");
        }
        return entry.text();
    }

    private void collect(List<Block> blocks, boolean gone) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                add(heading);
                if (gone) {
                    deleted.add(heading.id());
                }
            }
            boolean goes = block instanceof Block.Changed changed && changed.change() == Change.DELETED;
            collect(Nested.blocks(block), gone || goes);
        }
    }

    private void add(Block.Heading heading) {
        var entry = new Entry(heading.level(), heading.id(), numbers.of(heading.id()), PlainText.of(heading.content()));
        if (entries.put(heading.id(), entry) != null) {
            throw new IllegalArgumentException("two headings “" + heading.id() + "”");
        }
    }
}
