package org.understudy.vault.kdbx;

import java.util.Optional;
import java.util.UUID;

/**
 * An open vault. Closing it wipes its values.
 *
 * @param root the group that holds all others; its name isn't part of a path
 * @param recycleBin the group that deleted entries are moved to
 */
public record Database(FormatVersion version, Kdf kdf, Group root, Optional<UUID> recycleBin) implements AutoCloseable {
    static Database of(Header header, DatabaseReader.Tree tree) {
        return new Database(header.version(), header.kdf().kdf(), tree.root(), tree.recycleBin());
    }

    @Override
    public void close() {
        root.wipe();
    }
}
