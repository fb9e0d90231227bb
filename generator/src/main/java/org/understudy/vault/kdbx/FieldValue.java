package org.understudy.vault.kdbx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The value of a field, as UTF-8. It prints as {@code •••}. */
public final class FieldValue {
    private final byte[] utf8;
    private final Protection protection;

    /** Whether programs hide a value on the screen and the file encrypts it once more. */
    public enum Protection {
        PLAIN,
        PROTECTED
    }

    /** @param utf8 from now on this object's own */
    public FieldValue(byte[] utf8, Protection protection) {
        this.utf8 = utf8;
        this.protection = protection;
    }

    /** A value that isn't secret. */
    public static FieldValue plain(String text) {
        return new FieldValue(text.getBytes(StandardCharsets.UTF_8), Protection.PLAIN);
    }

    /** A copy of the text as UTF-8, to be wiped by the caller. */
    public byte[] toUtf8() {
        return utf8.clone();
    }

    /** The text, for values that aren't secret: a string can't be wiped. */
    public String text() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    public boolean isEmpty() {
        return utf8.length == 0;
    }

    public Protection protection() {
        return protection;
    }

    void wipe() {
        Arrays.fill(utf8, (byte) 0);
    }

    @Override
    public String toString() {
        return "•••";
    }
}
