package org.understudy.exchange.format;

import org.understudy.diagnostic.Diagnostic;

/** An export can't be read, for a reason its owner can do something about. Holds nothing of what it says. */
public final class ExportException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Diagnostic diagnostic;

    ExportException(Diagnostic diagnostic) {
        super(diagnostic.rule() + " " + diagnostic.arguments());
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
