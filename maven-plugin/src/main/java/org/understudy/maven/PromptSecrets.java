package org.understudy.maven;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.SecretRef;
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

    private final Questions questions;
    private final Asking asking;
    private final Map<SecretRef, Secret> asked = new HashMap<>();

    /** @param terminal empty if there is nobody to ask */
    PromptSecrets(Optional<Terminal> terminal, Asking asking) {
        this.questions = new Questions(terminal);
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
        Secret secret = questions.ask(question, ref);
        while (asking == Asking.TWICE) {
            try (Secret again = questions.ask("The same again", ref)) {
                if (secret.sameAs(again)) {
                    break;
                }
            }
            secret.close();
            secret = questions.ask("These differ. " + question, ref);
        }
        asked.put(ref, secret);
        return secret.copy();
    }

    @Override
    public Optional<Diagnostic> check(SecretRef ref) {
        return questions.check(ref);
    }

    @Override
    public synchronized void close() {
        asked.values().forEach(Secret::close);
        asked.clear();
    }
}
