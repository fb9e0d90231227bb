package org.understudy.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A secret text. It prints as {@code •••}, can't be serialised, and wipes its memory when closed; the values that callers
 * make of it while it is open are their own affair. Using a closed one throws {@link IllegalStateException}.
 */
public final class Secret implements AutoCloseable {
    private final char[] characters;
    private volatile boolean closed;

    private Secret(char[] characters) {
        this.characters = characters;
    }

    /** A secret with a copy of these characters; the caller should wipe theirs. */
    public static Secret copyOf(char[] characters) {
        return new Secret(characters.clone());
    }

    /** A secret with the text of these UTF-8 bytes, malformed ones replaced; the caller should wipe theirs. */
    public static Secret ofUtf8(byte[] bytes) {
        CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        char[] characters = new char[decoded.remaining()];
        decoded.get(characters);
        Arrays.fill(decoded.array(), '\0');
        return new Secret(characters);
    }

    /** What {@code use} makes of the characters. The buffer is read-only and valid only during the call. */
    public <T> T reveal(Function<CharBuffer, T> use) {
        requireOpen();
        return use.apply(CharBuffer.wrap(characters).asReadOnlyBuffer());
    }

    /** The text as UTF-8, in an array of the caller's own, to be wiped after use. */
    public byte[] toUtf8() {
        requireOpen();
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(characters));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    /** How many UTF-16 code units it has. */
    public int length() {
        requireOpen();
        return characters.length;
    }

    /** A copy with a life of its own. */
    public Secret copy() {
        requireOpen();
        return copyOf(characters);
    }

    /** A copy of a part: the characters from {@code start} up to, not including, {@code end}. */
    public Secret part(int start, int end) {
        requireOpen();
        return new Secret(Arrays.copyOfRange(characters, start, end));
    }

    /** Whether the other holds the same text; takes as long for any two of the same length. */
    public boolean sameAs(Secret other) {
        byte[] mine = toUtf8();
        byte[] theirs = other.toUtf8();
        try {
            return MessageDigest.isEqual(mine, theirs);
        } finally {
            Arrays.fill(mine, (byte) 0);
            Arrays.fill(theirs, (byte) 0);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the secret is closed");
        }
    }

    @Override
    public void close() {
        closed = true;
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "•••";
    }
}
