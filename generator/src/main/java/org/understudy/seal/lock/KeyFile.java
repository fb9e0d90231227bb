package org.understudy.seal.lock;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A file that should hold public keys. */
final class KeyFile {
    private static final Pattern PRIVATE =
            Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY( BLOCK)?-----|AGE-SECRET-KEY-|PuTTY-User-Key-File");
    private static final Pattern SSH =
            Pattern.compile("(?m)^(ssh-(rsa|ed25519|dss)|ecdsa-sha2-|sk-(ssh|ecdsa)-)|-----BEGIN SSH2 PUBLIC KEY-----");

    /** ASN.1: a sequence with a long length, as every certificate and key is. */
    private static final int SEQUENCE = 0x30;

    private static final int INTEGER = 0x02;

    private final byte[] bytes;
    private final String text;

    KeyFile(byte[] bytes) {
        this.bytes = bytes.clone();
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    boolean contains(String word) {
        return text.contains(word);
    }

    /** The lines of a text in UTF-8. */
    List<String> lines() {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();
    }

    /**
     * Whether it holds a private key, by what stands around such keys: in text, in DER (PKCS #1, #8 and #12 begin with a
     * version number, certificates don't), or as a packet of OpenPGP (RFC 4880, 4.3: tags 5 and 7).
     */
    boolean holdsPrivateKey() {
        return PRIVATE.matcher(text).find()
                || (isDer() && bytes[contentOfSequence()] == INTEGER)
                || (isPacket() && (packetTag() == 5 || packetTag() == 7));
    }

    boolean holdsSshKey() {
        return SSH.matcher(text).find();
    }

    boolean isDer() {
        return bytes.length > 6 && bytes[0] == SEQUENCE && bytes.length > contentOfSequence();
    }

    private int contentOfSequence() {
        int length = Byte.toUnsignedInt(bytes[1]);
        return length < 0x80 ? 2 : 2 + (length & 0x7F);
    }

    /** Whether it may be OpenPGP in binary: each packet begins with the highest bit set. */
    boolean isPacket() {
        return bytes.length > 6 && bytes[0] < 0;
    }

    private int packetTag() {
        int head = Byte.toUnsignedInt(bytes[0]);
        return (head & 0x40) != 0 ? head & 0x3F : head >> 2 & 0x0F;
    }
}
