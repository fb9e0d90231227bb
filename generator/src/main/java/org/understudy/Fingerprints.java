package org.understudy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.understudy.plan.SecretRef;
import org.understudy.vault.Secret;

/**
 * Fingerprints by which editions are compared: HMAC-SHA-256 (RFC 2104), the first 128 bits. Without the key, which lies in the
 * vault, nothing can be guessed with them. The name is part of what is hashed, so that equal secrets don't show as such.
 */
final class Fingerprints implements AutoCloseable {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 16;

    private final byte[] key;

    /** @param key 64 hexadecimal digits; remains the caller's */
    Fingerprints(Secret key) {
        this.key = key.reveal(digits -> HexFormat.of().parseHex(digits));
    }

    /** 32 hexadecimal digits. */
    String of(SecretRef name, Secret value) {
        byte[] content = value.toUtf8();
        try {
            return of("secret", name.toString(), content);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    /**
     * 32 hexadecimal digits.
     *
     * @param content digest of all that the pack says
     */
    String ofPack(String id, byte[] content) {
        return of("pack", id, content);
    }

    private String of(String domain, String name, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            for (String part : new String[] {"understudy edition 1", domain, name}) {
                mac.update(part.getBytes(StandardCharsets.UTF_8));
                mac.update((byte) 0);
            }
            return HexFormat.of().formatHex(mac.doFinal(content), 0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }
}
