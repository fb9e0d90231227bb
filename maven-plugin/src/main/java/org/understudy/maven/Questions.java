package org.understudy.maven;

import java.util.Arrays;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.SecretRef;
import org.understudy.vault.FrontEndRules;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;

/** Asks whoever sits at the terminal for secrets, without an echo. */
final class Questions {
    private final Optional<Terminal> terminal;

    /** @param terminal empty if there is nobody to ask */
    Questions(Optional<Terminal> terminal) {
        this.terminal = terminal;
    }

    /** @param ref what is asked for */
    Secret ask(String question, SecretRef ref) throws SecretUnavailableException {
        char[] typed = terminal.flatMap(it -> it.ask(question))
                .orElseThrow(() -> new SecretUnavailableException(noTerminal(ref)));
        try {
            return Secret.copyOf(typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /** What is wrong if there is nobody to ask; nobody is asked only to see that. */
    Optional<Diagnostic> check(SecretRef ref) {
        return terminal.isEmpty() ? Optional.of(noTerminal(ref)) : Optional.empty();
    }

    private static Diagnostic noTerminal(SecretRef ref) {
        return Diagnostic.general(FrontEndRules.NO_TERMINAL, ref);
    }
}
