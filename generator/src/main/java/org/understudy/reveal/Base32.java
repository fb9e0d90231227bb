package org.understudy.reveal;

import java.util.Arrays;
import java.util.Optional;

/** Base32 (RFC 4648, section 6) as people keep it: in either case, with spaces and hyphens, with padding or without. */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    /** The bytes, to be wiped by the caller; empty if it is something else, or nothing. Left over bits are dropped. */
    static Optional<byte[]> decode(CharSequence text) {
        byte[] bytes = new byte[text.length() * 5 / 8];
        int length = 0;
        int buffer = 0;
        int bits = 0;
        boolean padded = false;
        boolean valid = true;
        for (int i = 0; i < text.length() && valid; i++) {
            char c = text.charAt(i);
            if (c == '=') {
                padded = true;
            } else if (!Character.isWhitespace(c) && c != '-' && c != '\u00A0') {
                int value = value(c);
                valid = value >= 0 && !padded;
                buffer = buffer << 5 | value & 0x1F;
                bits += 5;
                if (bits >= 8) {
                    bits -= 8;
                    bytes[length++] = (byte) (buffer >> bits);
                    buffer &= (1 << bits) - 1;
                }
            }
        }
        try {
            return valid && length > 0 ? Optional.of(Arrays.copyOf(bytes, length)) : Optional.empty();
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static int value(char c) {
        return c >= 'a' && c <= 'z' ? c - 'a' : ALPHABET.indexOf(c);
    }

    /** In capitals, without padding; to be wiped by the caller. */
    static char[] encode(byte[] bytes) {
        char[] text = new char[(bytes.length * 8 + 4) / 5];
        int buffer = 0;
        int bits = 0;
        int at = 0;
        for (byte b : bytes) {
            buffer = buffer << 8 | b & 0xFF;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text[at++] = ALPHABET.charAt(buffer >> bits & 0x1F);
                buffer &= (1 << bits) - 1;
            }
        }
        if (bits > 0) {
            text[at] = ALPHABET.charAt(buffer << 5 - bits & 0x1F);
        }
        return text;
    }
}
