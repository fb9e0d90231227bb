package org.understudy.vault.kdbx;

import java.io.IOException;

/**
 * A vault can't be opened. The message names parts of the format and numbers, never anything that a vault holds. For
 * {@link Reason#UNSUPPORTED} and {@link Reason#EXCEEDS_LIMITS} it is made of names and numbers alone.
 */
public final class KdbxException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    /** Why, as far as the owner of a vault can do something about it. */
    public enum Reason {
        /** The password or the key file is another one; in a few cases damage looks the same. */
        WRONG_KEY,
        /** The bytes are not those that a program saved. */
        DAMAGED,
        /** A format, cipher or key derivation that this package doesn't know. */
        UNSUPPORTED,
        /** It asks for more work or memory than any vault in use does. */
        EXCEEDS_LIMITS
    }

    private KdbxException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
        this.detail = detail;
    }

    static KdbxException wrongKey(String detail) {
        return new KdbxException(Reason.WRONG_KEY, detail);
    }

    static KdbxException damaged(String detail) {
        return new KdbxException(Reason.DAMAGED, detail);
    }

    static KdbxException unsupported(String detail) {
        return new KdbxException(Reason.UNSUPPORTED, detail);
    }

    /** @param value what the file asks for, unsigned */
    static KdbxException exceeds(String what, long value, long limit) {
        return new KdbxException(Reason.EXCEEDS_LIMITS, what + " " + Long.toUnsignedString(value) + " > " + limit);
    }

    public Reason reason() {
        return reason;
    }

    /** The message. */
    public String detail() {
        return detail;
    }
}
