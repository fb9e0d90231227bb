package org.understudy.template;

import org.understudy.diagnostic.Diagnostic;

/** A template can't be made a page, for a reason its author can do something about. */
final class PageException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Diagnostic diagnostic;

    PageException(Diagnostic diagnostic) {
        super(diagnostic.rule() + " " + diagnostic.arguments());
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
