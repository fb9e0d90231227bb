package org.understudy.exchange.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.understudy.exchange.format.ExportedItem.Nature;

/**
 * The JSON that Aegis writes, plain or encrypted.
 *
 * @see <a href="https://github.com/beemdevelopment/Aegis/blob/master/docs/vault.md">its form</a>
 */
final class AegisImporter implements Importer {
    private final AegisDecryption decryption = new AegisDecryption();
    private final OtpReader otpReader = new OtpReader();

    @Override
    public ExportFormat format() {
        return ExportFormat.AEGIS;
    }

    @Override
    public boolean recognises(ExportFile file) {
        return file.json().filter(it -> it.has("header") && it.has("db")).isPresent();
    }

    @Override
    public List<ExportedItem> read(ExportFile file, ExportKey key) throws ExportException {
        JsonObject json = file.requireJson(format());
        JsonObject content = json.optional("db").isPresent() ? decryption.open(json, file, key) : json.object("db");
        if (!content.has("entries")) {
            throw file.damaged(format(), "structure");
        }
        Map<String, String> groups = new HashMap<>();
        content.objects("groups").forEach(it -> groups.put(it.text("uuid"), it.text("name")));
        var items = new ArrayList<ExportedItem>();
        for (JsonObject entry : content.objects("entries")) {
            items.add(item(entry, groups));
        }
        return items;
    }

    private ExportedItem item(JsonObject entry, Map<String, String> groups) {
        JsonObject info = entry.object("info");
        String folder = entry.texts("groups").stream()
                .findFirst()
                .map(id -> groups.getOrDefault(id, ""))
                .orElse(entry.text("group"));
        OneTimePassword otp = otpReader.of(new OtpReader.Parameters(
                entry.text("type"),
                entry.text("name"),
                entry.text("issuer"),
                info.text("secret"),
                info.text("algo"),
                info.number("digits", 6),
                info.number("period", 30),
                info.number("counter", 0)));
        return new ItemBuilder(Nature.AUTHENTICATOR)
                .id(entry.text("uuid"))
                .title(entry.text("issuer").isBlank() ? entry.text("name") : entry.text("issuer"))
                .userName(entry.text("name"))
                .otp(otp)
                .field("PIN", info.text("pin"))
                .notes(entry.text("note"))
                .folder(folder)
                .build();
    }
}
