package org.understudy.seal.slip39;

import org.understudy.diagnostic.Diagnostic;

/** Shares can't be put together. Tells which share and which word by their numbers, never a word. */
public final class ShareException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Diagnostic diagnostic;

    ShareException(Diagnostic diagnostic) {
        super(diagnostic.rule() + " " + diagnostic.arguments());
        this.diagnostic = diagnostic;
    }

    /** Whether nothing is wrong but that more shares are needed. */
    public boolean isForMore() {
        return diagnostic.rule().equals(Combiner.TOO_FEW);
    }

    /** Why, without a position. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
