package org.understudy.exchange.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.understudy.json.ForeignJson;
import org.understudy.vault.Secret;

/** Opens encrypted exports of Aegis: the password through scrypt opens a slot, what is in the slot opens the content. */
final class AegisDecryption {
    private static final int PASSWORD = 1;
    private static final int MOST_SLOTS = 8;

    JsonObject open(JsonObject json, ExportFile file, ExportKey key) throws ExportException {
        JsonObject header = json.object("header");
        List<JsonObject> slots = header.objects("slots").stream()
                .filter(slot -> slot.number("type", 0) == PASSWORD)
                .limit(MOST_SLOTS)
                .toList();
        if (slots.isEmpty()) {
            throw file.unsupported("no-password-slot");
        }
        byte[] master = master(slots, file, key);
        var base64 = new Base64Text(file, ExportFormat.AEGIS);
        byte[] sealed = joined(base64.decode(json.text("db")), tag(header.object("params"), base64));
        Optional<byte[]> content = SealedText.open(master, nonce(header.object("params"), base64), sealed);
        Arrays.fill(master, (byte) 0);
        return parsed(content.orElseThrow(() -> file.damaged(ExportFormat.AEGIS, "changed")), file);
    }

    private static byte[] master(List<JsonObject> slots, ExportFile file, ExportKey key) throws ExportException {
        var text = new Base64Text(file, ExportFormat.AEGIS);
        try (Secret password = key.ask(file)) {
            for (JsonObject slot : slots) {
                byte[] derived = new PasswordKdf(file)
                        .scrypt(
                                password,
                                text.hex(slot.text("salt")),
                                slot.number("n", 0),
                                slot.number("r", 0),
                                slot.number("p", 0));
                byte[] sealed = joined(text.hex(slot.text("key")), tag(slot.object("key_params"), text));
                Optional<byte[]> opened = SealedText.open(derived, nonce(slot.object("key_params"), text), sealed);
                Arrays.fill(derived, (byte) 0);
                if (opened.filter(it -> it.length == 32).isPresent()) {
                    return opened.get();
                }
            }
        }
        throw file.failure(ExportRules.WRONG_PASSWORD);
    }

    private static byte[] nonce(JsonObject parameters, Base64Text text) throws ExportException {
        return text.hex(parameters.text("nonce"));
    }

    private static byte[] tag(JsonObject parameters, Base64Text text) throws ExportException {
        return text.hex(parameters.text("tag"));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static JsonObject parsed(byte[] plain, ExportFile file) throws ExportException {
        try {
            return JsonObject.of(ForeignJson.read(new String(plain, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw file.damaged(ExportFormat.AEGIS, "json");
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }
}
