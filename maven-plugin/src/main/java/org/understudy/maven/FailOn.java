package org.understudy.maven;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.understudy.Outcome;
import org.understudy.diagnostic.Severity;

/**
 * What a build fails on.
 *
 * @param lightest the lightest finding that it does; empty for none
 */
record FailOn(Optional<Severity> lightest) {
    private static final String NEVER = "never";

    /** @param word of a severity, or {@code never} */
    static FailOn of(String word) throws MojoFailureException {
        Optional<Severity> severity = Stream.of(Severity.values())
                .filter(it -> it.word().equals(word))
                .findFirst();
        if (severity.isEmpty() && !word.equals(NEVER)) {
            throw new MojoFailureException(
                    "understudy.failOn is none of error, danger, warning, note and never: " + word);
        }
        return new FailOn(severity);
    }

    boolean fails(Outcome outcome) {
        return lightest.isPresent()
                && outcome.diagnostics().stream().anyMatch(it -> it.severity().compareTo(lightest.get()) >= 0);
    }
}
