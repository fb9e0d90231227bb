package org.understudy.maven;

import java.io.Console;
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

    private final Asking asking;
    private final Map<SecretRef, Secret> asked = new HashMap<>();

    PromptSecrets(Asking asking) {
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
        Console console = Terminal.find()
                .orElseThrow(() -> new SecretUnavailableException(Diagnostic.general(FrontEndRules.NO_TERMINAL, ref)));
        String question = ref.locator().isEmpty() ? "Password of the vault" : ref.locator();
        Secret secret = ask(console, question, ref);
        while (asking == Asking.TWICE) {
            try (Secret again = ask(console, "The same again", ref)) {
                if (secret.sameAs(again)) {
                    break;
                }
            }
            secret.close();
            secret = ask(console, "These differ. " + question, ref);
        }
        asked.put(ref, secret);
        return secret.copy();
    }

    private static Secret ask(Console console, String question, SecretRef ref) throws SecretUnavailableException {
        char[] typed = console.readPassword("%s: ", question);
        if (typed == null) {
            throw new SecretUnavailableException(Diagnostic.general(FrontEndRules.NO_TERMINAL, ref));
        }
        try {
            return Secret.copyOf(typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /** A prompt is not asked only to see whether it could be. */
    @Override
    public Optional<Diagnostic> check(SecretRef ref) {
        return Terminal.find().isEmpty()
                ? Optional.of(Diagnostic.general(FrontEndRules.NO_TERMINAL, ref))
                : Optional.empty();
    }

    @Override
    public synchronized void close() {
        asked.values().forEach(Secret::close);
        asked.clear();
    }
}
