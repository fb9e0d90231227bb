package org.understudy.maven;

import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.understudy.Outcome;
import org.understudy.Request;
import org.understudy.Understudy;
import org.understudy.vault.SecretSource;

/**
 * Creates the vault that the plan names, in the format KDBX 4 with Argon2id, with an empty entry for every secret that the
 * plan names. Fill it in with KeePassXC. A vault that exists already is never touched.
 */
@Mojo(name = "vault", requiresProject = false, threadSafe = true)
public final class VaultMojo extends AbstractUnderstudyMojo {

    @Override
    SecretSource prompts(Optional<Terminal> terminal, Locale locale) {
        return new PromptSecrets(terminal, PromptSecrets.Asking.TWICE);
    }

    @Override
    void finished(Outcome outcome, ConsoleReport console) {
        if (outcome.succeeded()) {
            console.vaultCreated();
        }
    }

    @Override
    Outcome run(Understudy understudy, Request request) {
        return understudy.createVault(request);
    }
}
