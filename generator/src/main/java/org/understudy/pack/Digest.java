package org.understudy.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** SHA-256 over parts, each with its length before it, so that no two sequences of parts are alike. */
public final class Digest {
    private final MessageDigest sha256 = sha256();

    /** Adds a part. */
    public Digest add(byte[] part) {
        sha256.update(String.valueOf(part.length).getBytes(StandardCharsets.US_ASCII));
        sha256.update((byte) ':');
        sha256.update(part);
        return this;
    }

    /** Adds a text as UTF-8. */
    public Digest add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a part and wipes its array. */
    public Digest addAndWipe(byte[] part) {
        add(part);
        Arrays.fill(part, (byte) 0);
        return this;
    }

    /** The 32 bytes of the digest; nothing can be added after. */
    public byte[] bytes() {
        return sha256.digest();
    }

    /** The digest as 64 hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    /** The SHA-256 of a file's content, as 64 hexadecimal digits. */
    public static String ofContent(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
