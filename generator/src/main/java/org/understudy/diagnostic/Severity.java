package org.understudy.diagnostic;

import java.util.Locale;

/** How much a finding weighs, lightest first. */
public enum Severity {
    /** Worth knowing. */
    NOTE,
    /** Should be looked at; doesn't stop a build. */
    WARNING,
    /** Stops a build unless the author accepts it with a reason, which is then printed in the documents. */
    DANGER,
    /** Stops a build. */
    ERROR;

    /** The word printed for it: {@code note}, {@code warning}, {@code danger}, {@code error}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
