package org.understudy.exchange.format;

import java.util.List;
import org.understudy.exchange.format.ExportedItem.Nature;

/**
 * The table that Apple's Passwords and Safari write: {@code Title,URL,Username,Password,Notes,OTPAuth}.
 *
 * @see <a href="https://support.apple.com/guide/passwords/export-mchlb43b2ae3/mac">how it is made</a>
 */
final class AppleImporter implements Importer {
    @Override
    public ExportFormat format() {
        return ExportFormat.APPLE;
    }

    @Override
    public boolean recognises(ExportFile file) {
        return file.hasColumns("title", "url", "username", "password", "otpauth");
    }

    @Override
    public List<ExportedItem> read(ExportFile file, ExportKey key) throws ExportException {
        return file.table(format(), "title", "url", "username", "password").rows().stream()
                .map(row -> new ItemBuilder(Nature.LOGIN)
                        // Safari puts the user name behind the site.
                        .title(row.get("title").replace(" (" + row.get("username") + ")", ""))
                        .url(row.get("url"))
                        .userName(row.get("username"))
                        .password(row.get("password"))
                        .notes(row.get("notes"))
                        .otp(row.get("otpauth"))
                        .build())
                .toList();
    }
}
