package org.understudy.exchange.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.json.ForeignJson;

/** The bytes of an export, and what they can be taken for; each is tried once, when somebody asks. */
final class ExportFile {
    private static final int ZIP = 0x504B0304;

    private final String name;
    private final byte[] bytes;
    private Optional<ExportText> decoded = Optional.empty();
    private String text = "";
    private boolean textTried;
    private Optional<JsonObject> json = Optional.empty();
    private boolean jsonTried;

    /** @param name for messages */
    ExportFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Its first four bytes as a number. */
    int signature() {
        int signature = 0;
        for (int i = 0; i < 4; i++) {
            signature = signature << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0);
        }
        return signature;
    }

    boolean isZip() {
        return signature() == ZIP;
    }

    Optional<ExportText> decoded() {
        if (!textTried) {
            textTried = true;
            decoded = isZip() ? Optional.empty() : ExportText.of(bytes);
            text = decoded.map(it -> it.text().strip()).orElse("");
        }
        return decoded;
    }

    /** Its text, without blanks before and after; empty if it isn't text. */
    String text() {
        decoded();
        return text;
    }

    /** Its lines, without blanks before and after; those with nothing else are left out. */
    List<String> lines() {
        return text().lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    boolean looksLikeJson() {
        return text().startsWith("{");
    }

    /** The JSON object that it is. */
    Optional<JsonObject> json() {
        if (!jsonTried) {
            jsonTried = true;
            try {
                json = looksLikeJson() ? Optional.of(JsonObject.of(ForeignJson.read(text()))) : Optional.empty();
            } catch (IOException e) {
                json = Optional.empty();
            }
        }
        return json;
    }

    JsonObject requireJson(ExportFormat format) throws ExportException {
        return json().orElseThrow(() -> damaged(format, "json"));
    }

    /** Whether the heading of a table has all of these columns, and none of those. */
    boolean hasColumns(String... columns) {
        if (looksLikeJson() || text().startsWith("<")) {
            return false;
        }
        String line = text().lines().findFirst().orElse("");
        return CsvTable.heading(line).containsAll(List.of(columns));
    }

    CsvTable table(ExportFormat format, String... required) throws ExportException {
        if (decoded().isEmpty()) {
            throw damaged(format, "encoding");
        }
        return CsvTable.of(text(), this, format, required);
    }

    ZipArchive zip(ExportFormat format) throws ExportException {
        return new ZipArchive(bytes, this, format);
    }

    /** @param reason a word of the diagnostics, {@code export.REASON} */
    ExportException damaged(ExportFormat format, String reason) {
        return failure(ExportRules.DAMAGED, format.shown(), "@export." + reason);
    }

    /** @param what a word of the diagnostics, {@code export.limit.WHAT} */
    ExportException exceeds(String what, Object limit) {
        return failure(ExportRules.LIMIT, Phrase.of("export.limit." + what, limit));
    }

    /** @param what a word of the diagnostics, {@code export.WHAT} */
    ExportException unsupported(String what) {
        return failure(ExportRules.UNSUPPORTED, "@export." + what);
    }

    /** A finding whose first argument is the name of the file. */
    ExportException failure(RuleId rule, Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = name;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new ExportException(Diagnostic.general(rule, all));
    }

    String name() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
