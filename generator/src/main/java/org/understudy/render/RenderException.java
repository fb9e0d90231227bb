package org.understudy.render;

import org.understudy.diagnostic.Diagnostic;

/** A page can't be put into a format, for a reason its author can do something about. Never holds a secret. */
public final class RenderException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Diagnostic diagnostic;

    public RenderException(Diagnostic diagnostic) {
        super(diagnostic.rule() + " " + diagnostic.arguments());
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
