package org.understudy.render.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.OptionalInt;

/**
 * Writes XML straight into UTF-8 bytes. It knows nothing of namespaces: names are written as given. Text that XML 1.0
 * can't hold is refused with {@link UnwritableCharacterException}. What it wrote may be secret, so no copy of it is left
 * behind when its memory grows, and {@link #finish()} wipes it.
 */
public final class Xml {
    private final Deque<String> open = new ArrayDeque<>();
    private byte[] bytes;
    private int length;
    private boolean inTag;

    /** @param capacity how many bytes are expected */
    public Xml(int capacity) {
        bytes = new byte[capacity];
    }

    /** Begins a file. */
    public Xml declaration() {
        ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return this;
    }

    public Xml start(String name) {
        closeTag();
        put('<');
        ascii(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** An attribute of the element that was just started. */
    public Xml attribute(String name, String value) {
        put(' ');
        ascii(name);
        put('=');
        put('"');
        for (int i = 0; i < value.length(); i++) {
            i += character(value, i, true);
        }
        put('"');
        return this;
    }

    public Xml text(CharSequence text) {
        closeTag();
        for (int i = 0; i < text.length(); i++) {
            i += character(text, i, false);
        }
        return this;
    }

    public Xml base64(byte[] content) {
        closeTag();
        byte[] encoded = Base64.getEncoder().encode(content);
        put(encoded, encoded.length);
        Arrays.fill(encoded, (byte) 0);
        return this;
    }

    public Xml end() {
        String name = open.pop();
        if (inTag) {
            put('/');
            put('>');
            inTag = false;
        } else {
            put('<');
            put('/');
            ascii(name);
            put('>');
        }
        return this;
    }

    /** Puts in what another one wrote. */
    public Xml append(Xml other) {
        closeTag();
        put(other.bytes, other.length);
        return this;
    }

    /** Puts in these bytes of XML. */
    public Xml append(byte[] content) {
        closeTag();
        put(content, content.length);
        return this;
    }

    /** How many bytes are written; the start tag of an element without content yet isn't closed. */
    public int position() {
        return length;
    }

    /** What was written; this one is empty afterwards. */
    public byte[] finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not ended: " + open);
        }
        byte[] result = Arrays.copyOf(bytes, length);
        wipe();
        return result;
    }

    /** Forgets what was written. */
    public void wipe() {
        Arrays.fill(bytes, 0, length, (byte) 0);
        length = 0;
    }

    private void closeTag() {
        if (inTag) {
            put('>');
            inTag = false;
        }
    }

    /** Writes the character at {@code i}; 1 if it was two code units long, else 0. */
    private int character(CharSequence text, int i, boolean inAttribute) {
        char c = text.charAt(i);
        switch (c) {
            case '&' -> ascii("&amp;");
            case '<' -> ascii("&lt;");
            case '>' -> ascii("&gt;");
            case '\r' -> ascii("&#13;");
            case '"', '\n', '\t' -> {
                if (inAttribute) {
                    ascii("&#" + (int) c + ";");
                } else {
                    put(c);
                }
            }
            default -> {
                return encode(text, i, c);
            }
        }
        return 0;
    }

    private int encode(CharSequence text, int i, char c) {
        if (c < 0x20 || c >= 0xFFFE) {
            throw new UnwritableCharacterException(OptionalInt.of(c));
        }
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0 | c >> 6);
            put(0x80 | c & 0x3F);
        } else if (!Character.isSurrogate(c)) {
            put(0xE0 | c >> 12);
            put(0x80 | c >> 6 & 0x3F);
            put(0x80 | c & 0x3F);
        } else {
            int point = Character.codePointAt(text, i);
            if (!Character.isSupplementaryCodePoint(point)) {
                throw new UnwritableCharacterException(OptionalInt.of(c));
            }
            put(0xF0 | point >> 18);
            put(0x80 | point >> 12 & 0x3F);
            put(0x80 | point >> 6 & 0x3F);
            put(0x80 | point & 0x3F);
            return 1;
        }
        return 0;
    }

    private void ascii(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.US_ASCII);
        put(encoded, encoded.length);
    }

    private void put(byte[] content, int count) {
        reserve(count);
        System.arraycopy(content, 0, bytes, length, count);
        length += count;
    }

    private void put(int b) {
        reserve(1);
        bytes[length++] = (byte) b;
    }

    private void reserve(int count) {
        if (bytes.length - length < count) {
            byte[] larger = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
            Arrays.fill(bytes, 0, length, (byte) 0);
            bytes = larger;
        }
    }
}
