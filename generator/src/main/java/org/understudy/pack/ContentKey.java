package org.understudy.pack;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.understudy.vault.Secret;

/**
 * The key of the digest by which a build tells whether a pack's content changed: PBKDF2 with HMAC-SHA-256 (RFC 8018) over
 * the pack's passphrase, so that the digest is no easier to guess with than the documents themselves.
 */
public final class ContentKey {
    /** As many as for ODT files, of a stronger hash. */
    private static final int ITERATIONS = 100_000;

    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;

    private ContentKey() {}

    /** A new salt, 32 hexadecimal digits. */
    public static String newSalt(RandomGenerator random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** The keyed digest of a content, 64 hexadecimal digits (HMAC-SHA-256, RFC 2104). */
    public static String digest(Secret passphrase, String salt, byte[] content) {
        char[] characters = passphrase.reveal(text -> {
            char[] copy = new char[text.length()];
            text.get(copy);
            return copy;
        });
        var spec = new PBEKeySpec(characters, HexFormat.of().parseHex(salt), ITERATIONS, KEY_BITS);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            Arrays.fill(key, (byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2 and HMAC", e);
        } finally {
            spec.clearPassword();
            Arrays.fill(characters, '\0');
        }
    }
}
