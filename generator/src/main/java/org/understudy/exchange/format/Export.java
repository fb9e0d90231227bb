package org.understudy.exchange.format;

import java.util.List;

/** What an export holds. Closing it wipes its secrets. */
public record Export(ExportFormat format, List<ExportedItem> items) implements AutoCloseable {
    public Export {
        items = List.copyOf(items);
    }

    @Override
    public void close() {
        items.forEach(ExportedItem::close);
    }
}
