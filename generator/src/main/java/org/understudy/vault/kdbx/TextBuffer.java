package org.understudy.vault.kdbx;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects the characters of one value, and wipes those it has no more use for. */
final class TextBuffer {
    private char[] characters = new char[256];
    private int length;

    void clear() {
        length = 0;
    }

    void append(char[] from, int start, int count) {
        if (count > characters.length - length) {
            char[] larger = Arrays.copyOf(characters, Math.max(length + count, 2 * characters.length));
            wipe();
            characters = larger;
        }
        System.arraycopy(from, start, characters, length, count);
        length += count;
    }

    byte[] toUtf8() {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(characters, 0, length));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    /** Its ASCII characters but for white space; a question mark for each other one. */
    byte[] toAsciiWithoutSpace() {
        byte[] bytes = new byte[length];
        int count = 0;
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            if (c > ' ') {
                bytes[count++] = c < 0x80 ? (byte) c : (byte) '?';
            }
        }
        return Arrays.copyOf(bytes, count);
    }

    void wipe() {
        Arrays.fill(characters, '\0');
    }
}
