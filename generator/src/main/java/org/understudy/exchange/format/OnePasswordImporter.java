package org.understudy.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.exchange.format.ExportedItem.Nature;
import org.understudy.exchange.format.ExportedItem.State;

/**
 * 1PUX, which 1Password writes: a ZIP archive with {@code export.data} in it, or that file by itself.
 *
 * @see <a href="https://support.1password.com/1pux-format/">its form</a>
 */
final class OnePasswordImporter implements Importer {
    private static final String DATA = "export.data";

    @Override
    public ExportFormat format() {
        return ExportFormat.ONE_PASSWORD;
    }

    @Override
    public boolean recognises(ExportFile file) {
        try {
            return file.isZip()
                    ? file.zip(format()).has(DATA::equals)
                    : file.json()
                            .filter(it -> it.objects("accounts").stream().anyMatch(account -> account.has("vaults")))
                            .isPresent();
        } catch (ExportException e) {
            return false;
        }
    }

    @Override
    public List<ExportedItem> read(ExportFile file, ExportKey key) throws ExportException {
        JsonObject json = file.isZip() ? unpacked(file) : file.requireJson(format());
        if (!json.has("accounts")) {
            throw file.damaged(format(), "structure");
        }
        var items = new ArrayList<ExportedItem>();
        for (JsonObject account : json.objects("accounts")) {
            for (JsonObject vault : account.objects("vaults")) {
                String name = vault.object("attrs").text("name");
                for (JsonObject item : vault.objects("items")) {
                    items.add(item(item.has("item") ? item.object("item") : item, name));
                }
            }
        }
        return items;
    }

    private JsonObject unpacked(ExportFile file) throws ExportException {
        Optional<byte[]> data = file.zip(format()).read(DATA::equals);
        if (data.isEmpty()) {
            throw file.damaged(format(), "structure");
        }
        return new ExportFile(file.name(), data.get()).requireJson(format());
    }

    private static ExportedItem item(JsonObject json, String vault) {
        JsonObject overview = json.object("overview");
        JsonObject details = json.object("details");
        var item = new ItemBuilder(nature(json.text("categoryUuid")))
                .id(json.text("uuid"))
                .title(overview.text("title"))
                .url(overview.text("url"))
                .notes(details.text("notesPlain"))
                .folder(vault)
                .passkey(details.has("passkey"))
                .state(json.text("state").equals("archived") ? State.ARCHIVED : State.ACTIVE);
        overview.objects("urls").forEach(it -> item.url(it.text("url")));
        details.objects("loginFields").forEach(it -> addLoginField(it, item));
        if (!item.hasPassword()) {
            item.password(details.text("password"));
        }
        for (JsonObject section : details.objects("sections")) {
            section.objects("fields").forEach(it -> addField(it, item));
        }
        JsonObject document = details.object("documentAttributes");
        document.optional("fileName").ifPresent(item::attachment);
        return item.build();
    }

    private static void addLoginField(JsonObject field, ItemBuilder item) {
        switch (field.text("designation")) {
            case "username" -> item.userName(field.text("value"));
            case "password" -> item.password(field.text("value"));
            default -> item.field(field.text("name"), field.text("value"));
        }
    }

    private static void addField(JsonObject field, ItemBuilder item) {
        String title = field.text("title").isBlank() ? field.text("id") : field.text("title");
        JsonObject value = field.object("value");
        for (String kind : value.keys()) {
            switch (kind) {
                case "totp" -> item.otp(value.text(kind));
                case "file" -> item.attachment(value.object(kind).text("fileName"));
                case "reference" -> {} // another item’s id
                default -> addValue(title, field.text("id"), value, kind, item);
            }
        }
    }

    private static void addValue(String title, String id, JsonObject value, String kind, ItemBuilder item) {
        if (value.optional(kind).isPresent()) {
            String text = value.text(kind);
            if (id.equals("username") && !item.hasUserName()) {
                item.userName(text);
            } else if (id.equals("password") && !item.hasPassword()) {
                item.password(text);
            } else {
                item.field(title, text);
            }
            return;
        }
        JsonObject parts = value.object(kind);
        parts.keys().forEach(part -> item.field(title + " " + part, parts.text(part)));
    }

    /** Categories that are signed in to have numbers from a fixed list. */
    private static Nature nature(String category) {
        return switch (category) {
            case "001", "005", "102", "109", "110", "111", "112" -> Nature.LOGIN;
            case "002", "101" -> Nature.CARD;
            case "003" -> Nature.NOTE;
            case "004", "103", "106", "108" -> Nature.IDENTITY;
            default -> Nature.OTHER;
        };
    }
}
