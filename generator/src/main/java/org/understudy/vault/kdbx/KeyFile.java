package org.understudy.vault.kdbx;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Reads key files: KeePass' XML of version 1 and 2, 32 bytes, 64 hexadecimal digits; of any other file the SHA-256 is the
 * key.
 */
public final class KeyFile {
    private static final int MAXIMUM = 1 << 24;

    /** The most bytes that a key file may have. */
    public static int maximumLength() {
        return MAXIMUM;
    }

    /**
     * The 32 bytes of its key, to be wiped by the caller.
     *
     * @throws KdbxException if it is an XML key file that is damaged or of an unknown version, or if it is too large
     */
    public byte[] read(byte[] file) throws KdbxException {
        if (file.length > MAXIMUM) {
            throw KdbxException.exceeds("key file bytes", file.length, MAXIMUM);
        }
        Optional<byte[]> key = new XmlKeyFile().read(file);
        if (key.isPresent()) {
            return key.get();
        }
        if (file.length == 32) {
            return file.clone();
        }
        return hex(file).orElseGet(() -> Digests.sha256(file));
    }

    private static Optional<byte[]> hex(byte[] file) {
        if (file.length != 64) {
            return Optional.empty();
        }
        try {
            return Optional.of(HexFormat.of().parseHex(new String(file, StandardCharsets.ISO_8859_1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
