package org.understudy.exchange.format;

import java.util.List;
import org.understudy.exchange.format.ExportedItem.Nature;

/**
 * The table that Chrome writes, and Edge, Brave, Opera and Vivaldi: {@code name,url,username,password,note}.
 *
 * @see <a href="https://support.google.com/chrome/answer/95606">how it is made</a>
 */
final class ChromeImporter implements Importer {
    @Override
    public ExportFormat format() {
        return ExportFormat.CHROME;
    }

    @Override
    public boolean recognises(ExportFile file) {
        return file.hasColumns("name", "url", "username", "password") && !file.hasColumns("grouping");
    }

    @Override
    public List<ExportedItem> read(ExportFile file, ExportKey key) throws ExportException {
        return file.table(format(), "url", "username", "password").rows().stream()
                .map(row -> new ItemBuilder(Nature.LOGIN)
                        .title(row.get("name"))
                        .url(row.get("url"))
                        .userName(row.get("username"))
                        .password(row.get("password"))
                        .notes(row.get("note"))
                        .build())
                .toList();
    }
}
