package org.understudy.exchange.format;

import java.util.List;
import org.understudy.exchange.format.ExportedItem.Nature;

/**
 * The table that Firefox and Thunderbird write:
 * {@code url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged}.
 *
 * @see <a href="https://support.mozilla.org/kb/export-login-data-firefox">how it is made</a>
 */
final class FirefoxImporter implements Importer {
    @Override
    public ExportFormat format() {
        return ExportFormat.FIREFOX;
    }

    @Override
    public boolean recognises(ExportFile file) {
        return file.hasColumns("url", "username", "password", "httprealm");
    }

    @Override
    public List<ExportedItem> read(ExportFile file, ExportKey key) throws ExportException {
        return file.table(format(), "url", "username", "password").rows().stream()
                .map(row -> new ItemBuilder(Nature.LOGIN)
                        .id(row.get("guid"))
                        .title(WebAddress.host(row.get("url")).orElse(""))
                        .url(row.get("url"))
                        .userName(row.get("username"))
                        .password(row.get("password"))
                        .build())
                .toList();
    }
}
