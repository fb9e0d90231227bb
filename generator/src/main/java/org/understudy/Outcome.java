package org.understudy;

import java.util.List;
import org.understudy.diagnostic.Diagnostic;

/**
 * What became of a request.
 *
 * @param diagnostics all that was found and isn't accepted, sorted; each was an {@link Event.Found} too
 * @param packs those that are in their folders now
 */
public record Outcome(List<Diagnostic> diagnostics, List<PackResult> packs) {

    /** Whether everything that was asked for was done. */
    public boolean succeeded() {
        return diagnostics.stream().noneMatch(Diagnostic::blocks);
    }
}
