package org.understudy.vault.kdbx;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the XML of a vault as KeePass and KeePassXC export it: the same document, with nothing encrypted. */
public final class PlainXmlReader {
    /**
     * What an export holds, to be wiped by the caller.
     *
     * @param recycleBin the group that deleted entries are in
     */
    public record Content(Group root, Optional<UUID> recycleBin) {}

    /**
     * @param utf8 the document
     * @throws KdbxException if it isn't one, has a document type, or has values that are encrypted; nothing else is ever thrown for what
     *     it holds
     */
    public Content read(byte[] utf8) throws KdbxException {
        try (var xml = new XmlCursor(new ByteArrayInputStream(utf8), value -> {
            throw new EncryptedValueException();
        })) {
            DatabaseReader.Tree tree = new DatabaseReader(xml, Optional.empty(), new Inflater(), List.of()).read();
            return new Content(tree.root(), tree.recycleBin());
        } catch (EncryptedValueException e) {
            throw KdbxException.damaged("an encrypted value in an export that isn't encrypted");
        }
    }

    /** Passes through the cursor, which can't know what its values are for. */
    private static final class EncryptedValueException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
