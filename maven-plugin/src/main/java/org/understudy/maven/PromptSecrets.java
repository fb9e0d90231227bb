package org.understudy.maven;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.SecretRef;
import org.understudy.vault.FrontEndRules;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretSource;
import org.understudy.vault.SecretUnavailableException;

/** Asks at the terminal, without an echo, for each name once. Where there is no terminal, it fails. */
final class PromptSecrets implements SecretSource {
    /** How a secret is asked for. */
    enum Asking {
        ONCE,
        /** Again until both are the same: for a secret that is new. */
        TWICE
    }

    private final Optional<Terminal> terminal;
    private final Asking asking;
    private final Map<SecretRef, Secret> asked = new HashMap<>();

    /** @param terminal empty if there is nobody to ask */
    PromptSecrets(Optional<Terminal> terminal, Asking asking) {
        this.terminal = terminal;
        this.asking = asking;
    }

    @Override
    public SecretRef.Scheme scheme() {
        return SecretRef.Scheme.PROMPT;
    }

    @Override
    public synchronized Secret resolve(SecretRef ref) throws SecretUnavailableException {
        Secret known = asked.get(ref);
        if (known != null) {
            return known.copy();
        }
        String question = ref.locator().isEmpty() ? "Password of the vault" : ref.locator();
        Secret secret = ask(question, ref);
        while (asking == Asking.TWICE) {
            try (Secret again = ask("The same again", ref)) {
                if (secret.sameAs(again)) {
                    break;
                }
            }
            secret.close();
            secret = ask("These differ. " + question, ref);
        }
        asked.put(ref, secret);
        return secret.copy();
    }

    private Secret ask(String question, SecretRef ref) throws SecretUnavailableException {
        char[] typed = terminal.flatMap(it -> it.ask(question)).orElseThrow(() -> noTerminal(ref));
        try {
            return Secret.copyOf(typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private static SecretUnavailableException noTerminal(SecretRef ref) {
        return new SecretUnavailableException(Diagnostic.general(FrontEndRules.NO_TERMINAL, ref));
    }

    /** A prompt is not asked only to see whether it could be. */
    @Override
    public Optional<Diagnostic> check(SecretRef ref) {
        return terminal.isEmpty() ? Optional.of(noTerminal(ref).diagnostic()) : Optional.empty();
    }

    @Override
    public synchronized void close() {
        asked.values().forEach(Secret::close);
        asked.clear();
    }
}
