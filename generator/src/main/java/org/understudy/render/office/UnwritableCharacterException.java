package org.understudy.render.office;

import java.util.OptionalInt;

/** A character that XML 1.0 has no way to write, such as most control characters. */
public final class UnwritableCharacterException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient OptionalInt codePoint;

    /** @param codePoint the character; empty if it belongs to a secret */
    public UnwritableCharacterException(OptionalInt codePoint) {
        super("a character that XML can't hold");
        this.codePoint = codePoint;
    }

    public OptionalInt codePoint() {
        return codePoint;
    }
}
