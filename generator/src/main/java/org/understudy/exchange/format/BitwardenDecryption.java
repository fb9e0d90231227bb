package org.understudy.exchange.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.understudy.json.ForeignJson;
import org.understudy.vault.Secret;

/**
 * Opens Bitwarden's password-protected exports: the password through PBKDF2 or Argon2id, stretched by HKDF into a key for AES-256 in CBC
 * mode and one for HMAC-SHA-256.
 *
 * @see <a href="https://bitwarden.com/help/encrypted-export/">what it is</a>
 */
final class BitwardenDecryption {
    private static final int PBKDF2 = 0;
    private static final int ARGON2ID = 1;

    JsonObject open(JsonObject json, ExportFile file, ExportKey key) throws ExportException {
        if (!json.flag("passwordProtected")) {
            throw file.unsupported("account-restricted");
        }
        byte[] derived;
        try (Secret password = key.ask(file)) {
            derived = derive(json, file, password);
        }
        byte[] encryption = expanded(derived, "enc");
        byte[] authentication = expanded(derived, "mac");
        Arrays.fill(derived, (byte) 0);
        try {
            // Bitwarden writes a random text of its own with the same key, so that a wrong password isn't taken for
            // damage.
            if (json.has("encKeyValidation_DO_NOT_EDIT")) {
                Arrays.fill(
                        open(
                                json.text("encKeyValidation_DO_NOT_EDIT"),
                                encryption,
                                authentication,
                                file,
                                () -> file.failure(ExportRules.WRONG_PASSWORD)),
                        (byte) 0);
            }
            byte[] plain = open(
                    json.text("data"),
                    encryption,
                    authentication,
                    file,
                    () -> file.damaged(ExportFormat.BITWARDEN, "changed"));
            return parsed(plain, file);
        } finally {
            Arrays.fill(encryption, (byte) 0);
            Arrays.fill(authentication, (byte) 0);
        }
    }

    private static byte[] derive(JsonObject json, ExportFile file, Secret password) throws ExportException {
        byte[] salt = json.text("salt").getBytes(StandardCharsets.UTF_8);
        int iterations = json.number("kdfIterations", 0);
        var kdf = new PasswordKdf(file);
        return switch (json.number("kdfType", PBKDF2)) {
            case PBKDF2 -> kdf.pbkdf2(password, salt, iterations);
            case ARGON2ID -> {
                int mebibytes = json.number("kdfMemory", 0);
                if (mebibytes > 1024) {
                    throw file.exceeds("kdf", 1024);
                }
                yield kdf.argon2id(
                        password, sha256(salt), iterations, mebibytes * 1024, json.number("kdfParallelism", 0));
            }
            default -> throw file.unsupported("kdf");
        };
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] expanded(byte[] key, String purpose) {
        var hkdf = new HKDFBytesGenerator(SHA256Digest.newInstance());
        hkdf.init(HKDFParameters.skipExtractParameters(key, purpose.getBytes(StandardCharsets.US_ASCII)));
        byte[] expanded = new byte[32];
        hkdf.generateBytes(expanded, 0, expanded.length);
        return expanded;
    }

    /** @param wrong what it means that the code doesn't fit */
    private static byte[] open(
            String text, byte[] encryption, byte[] authentication, ExportFile file, Supplier<ExportException> wrong)
            throws ExportException {
        String[] parts = text.startsWith("2.") ? text.substring(2).split("\\|") : new String[0];
        if (parts.length != 3) {
            throw file.damaged(ExportFormat.BITWARDEN, "structure");
        }
        var base64 = new Base64Text(file, ExportFormat.BITWARDEN);
        byte[] iv = base64.decode(parts[0]);
        byte[] encrypted = base64.decode(parts[1]);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(authentication, "HmacSHA256"));
            mac.update(iv);
            if (!MessageDigest.isEqual(mac.doFinal(encrypted), base64.decode(parts[2]))) {
                throw wrong.get();
            }
            Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(encryption, "AES"), new IvParameterSpec(iv));
            return cipher.doFinal(encrypted);
        } catch (GeneralSecurityException e) {
            throw file.damaged(ExportFormat.BITWARDEN, "changed");
        }
    }

    private static JsonObject parsed(byte[] plain, ExportFile file) throws ExportException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(plain))
                    .toString();
            return JsonObject.of(ForeignJson.read(text));
        } catch (CharacterCodingException e) {
            throw file.damaged(ExportFormat.BITWARDEN, "encoding");
        } catch (IOException e) {
            throw file.damaged(ExportFormat.BITWARDEN, "json");
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }
}
