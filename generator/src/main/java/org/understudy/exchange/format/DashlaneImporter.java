package org.understudy.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.exchange.format.ExportedItem.Nature;

/**
 * What Dashlane writes: a ZIP archive of tables, one a kind, or the one of logins by itself:
 * {@code username,username2,username3,title,password,note,url,category,otpUrl}; formerly with {@code otpSecret}.
 *
 * @see <a href="https://support.dashlane.com/hc/en-us/articles/202625092">how it is made</a>
 */
final class DashlaneImporter implements Importer {
    private static final String LOGINS = "credentials.csv";

    /** Of the other tables every value is kept, whatever its columns are called. */
    private static final Map<String, Nature> OTHERS = Map.of(
            "securenotes.csv", Nature.NOTE,
            "payments.csv", Nature.CARD,
            "ids.csv", Nature.IDENTITY,
            "personalinfo.csv", Nature.IDENTITY,
            "wifi.csv", Nature.OTHER);

    @Override
    public ExportFormat format() {
        return ExportFormat.DASHLANE;
    }

    @Override
    public boolean recognises(ExportFile file) {
        try {
            return file.isZip()
                    ? file.zip(format()).has(LOGINS::equals)
                    : file.hasColumns("username", "username2", "title", "password", "note", "url");
        } catch (ExportException e) {
            return false;
        }
    }

    @Override
    public List<ExportedItem> read(ExportFile file, ExportKey key) throws ExportException {
        var items = new ArrayList<ExportedItem>();
        if (!file.isZip()) {
            addLogins(file, items);
            return items;
        }
        ZipArchive zip = file.zip(format());
        Optional<byte[]> logins = zip.read(LOGINS::equals);
        if (logins.isPresent()) {
            addLogins(new ExportFile(file.name(), logins.get()), items);
        }
        for (Map.Entry<String, Nature> other : OTHERS.entrySet()) {
            Optional<byte[]> table = zip.read(other.getKey()::equalsIgnoreCase);
            if (table.isPresent()) {
                addOthers(new ExportFile(file.name(), table.get()), other.getValue(), items);
            }
        }
        return items;
    }

    private void addLogins(ExportFile table, List<ExportedItem> items) throws ExportException {
        for (CsvTable.Row row :
                table.table(format(), "username", "title", "password", "url").rows()) {
            items.add(new ItemBuilder(Nature.LOGIN)
                    .title(row.get("title"))
                    .url(row.get("url"))
                    .userName(row.get("username"))
                    .password(row.get("password"))
                    .notes(row.get("note"))
                    .otp(row.get("otpurl").isBlank() ? row.get("otpsecret") : row.get("otpurl"))
                    .field("username2", row.get("username2"))
                    .field("username3", row.get("username3"))
                    .folder(row.get("category").split("/"))
                    .build());
        }
    }

    private void addOthers(ExportFile table, Nature nature, List<ExportedItem> items) throws ExportException {
        for (CsvTable.Row row : table.table(format()).rows()) {
            String title = row.columns().stream()
                    .filter(it -> List.of("title", "item_name", "account_name", "name", "ssid", "type")
                            .contains(it))
                    .map(row::get)
                    .filter(it -> !it.isBlank())
                    .findFirst()
                    .orElse("");
            var item = new ItemBuilder(nature).title(title).notes(row.get("note"));
            row.columns().stream()
                    .filter(it -> !it.equals("title") && !it.equals("note"))
                    .forEach(column -> item.field(column, row.get(column)));
            items.add(item.id(nature + "\n" + title + "\n" + row.get("type")).build());
        }
    }
}
