package org.understudy.vault;

import org.understudy.diagnostic.Diagnostic;

/** A secret can't be had, for a reason its author can do something about. Holds the name of the secret, never a value. */
public final class SecretUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Diagnostic diagnostic;

    /** @param diagnostic the reason, without a position: who asked adds theirs */
    public SecretUnavailableException(Diagnostic diagnostic) {
        super(diagnostic.rule() + " " + diagnostic.arguments());
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
