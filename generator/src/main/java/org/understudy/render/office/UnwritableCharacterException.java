package org.understudy.render.office;

import java.util.Locale;
import java.util.OptionalInt;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;

/** A character that XML 1.0 has no way to write, such as most control characters. */
public final class UnwritableCharacterException extends RuntimeException {
    private static final RuleId UNWRITABLE = RuleId.error("RENDER-020");
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

    /** What its author is told of it; of a secret, not even which character. */
    public Diagnostic diagnostic(String identifier) {
        if (codePoint.isEmpty()) {
            return Diagnostic.general(UNWRITABLE, identifier).hinting("secret");
        }
        return Diagnostic.general(UNWRITABLE, identifier, String.format(Locale.ROOT, "U+%04X", codePoint.getAsInt()));
    }
}
