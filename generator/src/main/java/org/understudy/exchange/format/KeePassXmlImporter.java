package org.understudy.exchange.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.understudy.vault.kdbx.KdbxException;
import org.understudy.vault.kdbx.PlainXmlReader;

/** The XML that KeePass 2 and KeePassXC export. */
final class KeePassXmlImporter implements Importer {
    /** How far into the file its first element may begin: after a declaration and comments. */
    private static final int BEGINNING = 4096;

    private final PlainXmlReader reader = new PlainXmlReader();
    private final KeePassItems items = new KeePassItems();

    @Override
    public ExportFormat format() {
        return ExportFormat.KEEPASS_XML;
    }

    @Override
    public boolean recognises(ExportFile file) {
        String text = file.text();
        return text.startsWith("<")
                && text.substring(0, Math.min(BEGINNING, text.length())).contains("<KeePassFile");
    }

    @Override
    public List<ExportedItem> read(ExportFile file, ExportKey key) throws ExportException {
        byte[] utf8 = file.text().getBytes(StandardCharsets.UTF_8);
        try {
            PlainXmlReader.Content content = reader.read(utf8);
            try {
                return items.of(content.root(), content.recycleBin());
            } finally {
                content.root().wipe();
            }
        } catch (KdbxException e) {
            throw e.reason() == KdbxException.Reason.EXCEEDS_LIMITS
                    ? file.failure(ExportRules.LIMIT, e.detail())
                    : file.damaged(format(), "xml");
        } finally {
            Arrays.fill(utf8, (byte) 0);
        }
    }
}
