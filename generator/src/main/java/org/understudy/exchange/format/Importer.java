package org.understudy.exchange.format;

import java.util.List;

/** Reads one format. */
interface Importer {
    ExportFormat format();

    /** Whether a file is of this format, by what stands in it. */
    boolean recognises(ExportFile file);

    /**
     * The items of an export.
     *
     * @param key for those that are encrypted
     * @throws ExportException if it isn't as it should be, or can't be opened; nothing else is thrown for what a file holds
     */
    List<ExportedItem> read(ExportFile file, ExportKey key) throws ExportException;
}
