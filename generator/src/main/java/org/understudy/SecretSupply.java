package org.understudy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Plan;
import org.understudy.source.SourceTree;
import org.understudy.vault.EnvironmentSecrets;
import org.understudy.vault.FileSecrets;
import org.understudy.vault.KeePassVault;
import org.understudy.vault.MasterKey;
import org.understudy.vault.PasswordStoreSecrets;
import org.understudy.vault.SecretSource;
import org.understudy.vault.Secrets;

/** Puts the sources of secrets together for one plan. */
final class SecretSupply {
    /** The name of the vault where a plan doesn't say another. */
    private static final String USUAL_VAULT = "vault.kdbx";

    private SecretSupply() {}

    /** @param tree the folder of the plan, which the vault is in */
    static Secrets of(Plan plan, SourceTree tree, SecretSettings settings) {
        List<SecretSource> sources = plainSources(settings, tree.root());
        var plain = new Secrets(sources);
        Optional<MasterKey> key = settings.vaultPassword().map(ref -> () -> plain.resolve(ref));
        var all = new ArrayList<>(sources);
        all.add(new KeePassVault(vault(plan, tree), key, settings.keyFile()));
        return new Secrets(all);
    }

    /** Where the vault of a plan is. */
    static Path vault(Plan plan, SourceTree tree) {
        return tree.root().resolve(plan.header().vault().orElse(USUAL_VAULT));
    }

    /** Every source but the vault. */
    static List<SecretSource> plainSources(SecretSettings settings, Path plan) {
        var sources = new ArrayList<SecretSource>();
        sources.add(new EnvironmentSecrets(
                name -> Optional.ofNullable(settings.environment().get(name))));
        sources.add(new FileSecrets(settings.base(), plan));
        settings.passwordStore()
                .ifPresent(store -> sources.add(new PasswordStoreSecrets(store, settings.environment())));
        sources.addAll(settings.more());
        return sources;
    }
}
