package org.understudy.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What tells a text from every other in print: the first eight hexadecimal digits of its SHA-256. */
final class ContentDigest {
    private static final int BYTES = 4;

    private ContentDigest() {}

    /** Of what a template wrote, with the mark where the digest is printed; empty if it isn't printed anywhere. */
    static Optional<String> of(String xhtml) {
        if (!xhtml.contains(Marks.mark(Marks.DIGEST))) {
            return Optional.empty();
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(xhtml.getBytes(StandardCharsets.UTF_8));
            return Optional.of(HexFormat.of().formatHex(digest, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
