package org.understudy.exchange.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.understudy.exchange.format.ExportedItem.Nature;
import org.understudy.json.ForeignJson;
import org.understudy.vault.Secret;

/**
 * The JSON that 2FAS writes, {@code .2fas}. An encrypted one has data, salt and nonce in {@code servicesEncrypted}: AES-256 in GCM mode, the
 * key by PBKDF2 with HMAC-SHA-256.
 *
 * @see <a href="https://github.com/twofas/2fas-android">the program that writes it</a>
 */
final class TwoFasImporter implements Importer {
    private static final int ITERATIONS = 10_000;

    private final OtpReader otpReader = new OtpReader();

    @Override
    public ExportFormat format() {
        return ExportFormat.TWO_FAS;
    }

    @Override
    public boolean recognises(ExportFile file) {
        return file.json()
                .filter(it -> it.has("services") && it.has("schemaVersion") || it.has("servicesEncrypted"))
                .isPresent();
    }

    @Override
    public List<ExportedItem> read(ExportFile file, ExportKey key) throws ExportException {
        JsonObject json = file.requireJson(format());
        if (!json.has("services") && !json.has("servicesEncrypted")) {
            throw file.damaged(format(), "structure");
        }
        Map<String, String> groups = new HashMap<>();
        json.objects("groups").forEach(it -> groups.put(it.text("id"), it.text("name")));
        List<JsonObject> services = json.text("servicesEncrypted").isEmpty()
                ? json.objects("services")
                : decrypted(json.text("servicesEncrypted"), file, key);
        var items = new ArrayList<ExportedItem>();
        for (JsonObject service : services) {
            items.add(item(service, groups));
        }
        return items;
    }

    private List<JsonObject> decrypted(String encrypted, ExportFile file, ExportKey key) throws ExportException {
        String[] parts = encrypted.split(":");
        if (parts.length != 3) {
            throw file.damaged(format(), "structure");
        }
        var base64 = new Base64Text(file, format());
        byte[] data = base64.decode(parts[0]);
        byte[] salt = base64.decode(parts[1]);
        byte[] nonce = base64.decode(parts[2]);
        byte[] derived;
        try (Secret password = key.ask(file)) {
            derived = new PasswordKdf(file).pbkdf2(password, salt, ITERATIONS);
        }
        byte[] plain =
                SealedText.open(derived, nonce, data).orElseThrow(() -> file.failure(ExportRules.WRONG_PASSWORD));
        Arrays.fill(derived, (byte) 0);
        try {
            Object list = ForeignJson.read(new String(plain, StandardCharsets.UTF_8));
            return JsonObject.of(Map.of("services", list)).objects("services");
        } catch (IOException e) {
            throw file.damaged(format(), "json");
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private ExportedItem item(JsonObject service, Map<String, String> groups) {
        JsonObject otp = service.object("otp");
        String account = otp.text("account").isBlank() ? otp.text("label") : otp.text("account");
        String issuer = otp.text("issuer").isBlank() ? service.text("name") : otp.text("issuer");
        String type = otp.text("tokenType").toLowerCase(Locale.ROOT);
        return new ItemBuilder(Nature.AUTHENTICATOR)
                .title(service.text("name").isBlank() ? issuer : service.text("name"))
                .userName(account)
                .otp(otpReader.of(new OtpReader.Parameters(
                        type.isEmpty() ? "totp" : type,
                        account,
                        issuer,
                        service.text("secret"),
                        otp.optional("algorithm").orElse("SHA1"),
                        otp.number("digits", 6),
                        otp.number("period", 30),
                        otp.number("counter", 0))))
                .folder(groups.getOrDefault(service.text("groupId"), ""))
                .build();
    }
}
