package org.understudy.exchange.format;

import java.util.List;
import org.understudy.exchange.format.ExportedItem.Nature;

/**
 * The table that LastPass writes: {@code url,username,password,totp,extra,name,grouping,fav}. A secure note has the address
 * {@code http://sn}; what else it is stands in the first line of its text.
 *
 * @see <a href="https://support.lastpass.com/s/document-item?bundleId=lastpass&topicId=LastPass/how-do-i-nbsp-export-stored-data-from-lastpass-using-a-generic-csv-file.html">how it is made</a>
 */
final class LastPassImporter implements Importer {
    private static final String NOTE = "http://sn";
    private static final String KIND = "NoteType:";

    @Override
    public ExportFormat format() {
        return ExportFormat.LASTPASS;
    }

    @Override
    public boolean recognises(ExportFile file) {
        return file.hasColumns("url", "username", "password", "extra", "name", "grouping");
    }

    @Override
    public List<ExportedItem> read(ExportFile file, ExportKey key) throws ExportException {
        return file.table(format(), "url", "username", "password", "extra", "name").rows().stream()
                .map(LastPassImporter::item)
                .toList();
    }

    private static ExportedItem item(CsvTable.Row row) {
        boolean note = row.get("url").equals(NOTE);
        return new ItemBuilder(note ? nature(row.get("extra")) : Nature.LOGIN)
                .title(row.get("name"))
                .url(note ? "" : row.get("url"))
                .userName(row.get("username"))
                .password(row.get("password"))
                .otp(row.get("totp"))
                .notes(row.get("extra"))
                .folder(row.get("grouping").split("\\\\"))
                .build();
    }

    private static Nature nature(String note) {
        String first = note.lines().findFirst().orElse("");
        if (!first.startsWith(KIND)) {
            return Nature.NOTE;
        }
        return switch (first.substring(KIND.length()).strip()) {
            case "Credit Card", "Bank Account" -> Nature.CARD;
            case "Address", "Driver's License", "Passport", "Social Security" -> Nature.IDENTITY;
            default -> Nature.NOTE;
        };
    }
}
