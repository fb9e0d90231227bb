package org.understudy.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells text from other bytes. */
final class Utf8 {
    private Utf8() {}

    /** Whether the bytes are well-formed UTF-8 (RFC 3629) without the character that only binary files have. */
    static boolean isText(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            boolean clean = text.chars().allMatch(c -> c != 0);
            Arrays.fill(text.array(), '\0');
            return clean;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
