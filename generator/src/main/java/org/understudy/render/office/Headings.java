package org.understudy.render.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.understudy.document.Block;

/** The headings of a page, found before it is written, since references point forward too. */
public final class Headings {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** A heading as the table of contents shows it. */
    public record Entry(int level, String id, String text) {}

    public Headings(List<Block> body) {
        collect(body);
    }

    /** In the order of the page. */
    public List<Entry> all() {
        return List.copyOf(entries.values());
    }

    /** The words of the heading with that id. */
    public String text(String id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("a reference to “" + id + "”, which no heading has");
        }
        return entry.text();
    }

    private void collect(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                add(heading);
            } else if (block instanceof Block.Listing listing) {
                listing.items().forEach(item -> collect(item.content()));
            } else if (block instanceof Block.Table table) {
                collectRows(table.head());
                collectRows(table.body());
            } else if (block instanceof Block.Facts facts) {
                facts.facts().forEach(fact -> collect(fact.value()));
            } else if (block instanceof Block.Note note) {
                collect(note.content());
            } else if (block instanceof Block.Quote quote) {
                collect(quote.content());
            } else if (block instanceof Block.Passage passage) {
                collect(passage.content());
            }
        }
    }

    private void collectRows(List<Block.Row> rows) {
        rows.forEach(row -> row.cells().forEach(cell -> collect(cell.content())));
    }

    private void add(Block.Heading heading) {
        var entry = new Entry(heading.level(), heading.id(), PlainText.of(heading.content()));
        if (entries.put(heading.id(), entry) != null) {
            throw new IllegalArgumentException("two headings “" + heading.id() + "”");
        }
    }
}
