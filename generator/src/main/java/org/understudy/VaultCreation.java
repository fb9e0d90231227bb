package org.understudy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.pack.PackException;
import org.understudy.plan.Account;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.seal.PassphrasePolicy;
import org.understudy.source.SourceTree;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;
import org.understudy.vault.Secrets;
import org.understudy.vault.VaultEntry;
import org.understudy.vault.VaultOutline;
import org.understudy.vault.VaultWriter;
import org.understudy.vault.kdbx.KdbxSettings;

/** Creates the vault of a plan, with an entry for every secret that the plan names. */
final class VaultCreation {
    private final VaultWriter writer;
    private final UnaryOperator<List<VaultEntry>> filling;

    VaultCreation(SecureRandom random, Clock clock) {
        this(random, clock, UnaryOperator.identity());
    }

    /** @param filling what the entries hold, which are empty else */
    VaultCreation(SecureRandom random, Clock clock, UnaryOperator<List<VaultEntry>> filling) {
        this.writer = new VaultWriter(random, clock, KdbxSettings.standard());
        this.filling = filling;
    }

    void run(Plan plan, SourceTree tree, SecretSettings settings, Diagnostics diagnostics) {
        Path target = SecretSupply.vault(plan, tree);
        if (writer.exists(target)) {
            diagnostics.add(VaultWriter.alreadyThere(target));
            return;
        }
        Optional<SecretRef> name = settings.vaultPassword();
        if (name.isEmpty() && settings.keyFile().isEmpty()) {
            diagnostics.add(Diagnostic.general(RequestRules.NO_NEW_PASSWORD));
            return;
        }
        try (Secrets secrets = new Secrets(SecretSupply.plainSources(settings, tree.root()))) {
            Optional<Secret> password = name.isPresent() ? Optional.of(secrets.resolve(name.get())) : Optional.empty();
            try {
                password.ifPresent(it -> diagnostics.addAll(new PassphrasePolicy().check(it, name.orElseThrow())));
                if (!diagnostics.block()) {
                    Checked<Path> written =
                            writer.write(target, filling.apply(outline(plan).entries()), password, settings.keyFile());
                    diagnostics.addAll(written.diagnostics());
                }
            } finally {
                password.ifPresent(Secret::close);
            }
        } catch (SecretUnavailableException e) {
            diagnostics.add(e.diagnostic());
        } catch (IOException e) {
            diagnostics.add(PackException.notWritable(target, e).diagnostic());
        }
    }

    private static VaultOutline outline(Plan plan) {
        var outline = new VaultOutline(plan.secrets().keySet());
        for (Account account : plan.accounts().values()) {
            account.signIn()
                    .ifPresent(signIn -> signIn.password()
                            .filter(ref -> ref.scheme() == SecretRef.Scheme.VAULT)
                            .ifPresent(ref -> outline.describe(
                                    ref,
                                    signIn.username().orElse(""),
                                    account.url().map(URI::toString).orElse(""))));
        }
        return outline;
    }
}
