package org.understudy.exchange.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.understudy.exchange.format.ExportedItem.Nature;
import org.understudy.exchange.format.ExportedItem.State;

/**
 * The JSON that Bitwarden and Vaultwarden write, plain or protected by a password.
 *
 * @see <a href="https://bitwarden.com/help/condition-bitwarden-import/">its form</a>
 */
final class BitwardenImporter implements Importer {
    private final BitwardenDecryption decryption = new BitwardenDecryption();

    @Override
    public ExportFormat format() {
        return ExportFormat.BITWARDEN;
    }

    @Override
    public boolean recognises(ExportFile file) {
        return file.json()
                .filter(it -> it.has("encrypted") && (it.has("items") || it.has("data")))
                .isPresent();
    }

    @Override
    public List<ExportedItem> read(ExportFile file, ExportKey key) throws ExportException {
        JsonObject json = file.requireJson(format());
        if (json.flag("encrypted")) {
            return read(decryption.open(json, file, key), file);
        }
        return read(json, file);
    }

    private List<ExportedItem> read(JsonObject json, ExportFile file) throws ExportException {
        if (!json.has("items")) {
            throw file.damaged(format(), "structure");
        }
        Map<String, String> folders = new HashMap<>();
        json.objects("folders").forEach(it -> folders.put(it.text("id"), it.text("name")));
        json.objects("collections").forEach(it -> folders.put(it.text("id"), it.text("name")));
        var items = new ArrayList<ExportedItem>();
        for (JsonObject item : json.objects("items")) {
            items.add(item(item, folders));
        }
        return items;
    }

    private static ExportedItem item(JsonObject json, Map<String, String> folders) {
        String folder = folders.getOrDefault(
                json.text("folderId"),
                json.texts("collectionIds").stream()
                        .findFirst()
                        .map(folders::get)
                        .orElse(""));
        JsonObject login = json.object("login");
        var item = new ItemBuilder(nature(json))
                .id(json.text("id"))
                .title(json.text("name"))
                .userName(login.text("username"))
                .password(login.text("password"))
                .otp(login.text("totp"))
                .notes(json.text("notes"))
                .folder(folder.split("/"))
                .passkey(!login.objects("fido2Credentials").isEmpty())
                .state(state(json));
        login.objects("uris").forEach(it -> item.url(it.text("uri")));
        json.objects("attachments").forEach(it -> item.attachment(it.text("fileName")));
        for (String part : List.of("card", "identity", "sshKey")) {
            JsonObject values = json.object(part);
            values.keys().forEach(name -> item.field(name, values.text(name)));
        }
        json.objects("fields").forEach(it -> item.field(it.text("name"), it.text("value")));
        return item.build();
    }

    private static Nature nature(JsonObject json) {
        return switch (json.number("type", 0)) {
            case 1 -> Nature.LOGIN;
            case 2 -> Nature.NOTE;
            case 3 -> Nature.CARD;
            case 4 -> Nature.IDENTITY;
            default -> Nature.OTHER;
        };
    }

    private static State state(JsonObject json) {
        if (json.has("deletedDate")) {
            return State.TRASHED;
        }
        return json.has("archivedDate") ? State.ARCHIVED : State.ACTIVE;
    }
}
