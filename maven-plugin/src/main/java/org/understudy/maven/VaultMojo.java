package org.understudy.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.understudy.Outcome;
import org.understudy.Request;
import org.understudy.Understudy;

/**
 * Creates the vault that the plan names, in the format KDBX 4 with Argon2id, with an empty entry for every secret that the
 * plan names. Fill it in with KeePassXC. A vault that exists already is never touched.
 */
@Mojo(name = "vault", requiresProject = false, threadSafe = true)
public final class VaultMojo extends AbstractUnderstudyMojo {

    @Override
    PromptSecrets.Asking asking() {
        return PromptSecrets.Asking.TWICE;
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
