package org.understudy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.source.SourceTree;
import org.understudy.vault.EnvironmentSecrets;
import org.understudy.vault.FileSecrets;
import org.understudy.vault.KeePassVault;
import org.understudy.vault.MasterKey;
import org.understudy.vault.PasswordStoreSecrets;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretSource;
import org.understudy.vault.Secrets;
import org.understudy.vault.VaultSurroundings;

/** Puts the sources of secrets together for one plan. */
final class SecretSupply {
    /** The name of the vault where a plan doesn't say another. */
    private static final String USUAL_VAULT = "vault.kdbx";

    private SecretSupply() {}

    /**
     * @param tree the folder of the plan, which the vault is in
     * @param heard is shown the vault's password when it is given, and keeps it no longer than that
     */
    static Secrets of(Plan plan, SourceTree tree, SecretSettings settings, Consumer<Secret> heard) {
        List<SecretSource> sources = plainSources(settings, tree.root());
        var plain = new Secrets(sources);
        Optional<MasterKey> key = settings.vaultPassword().map(ref -> () -> {
            Secret password = plain.resolve(ref);
            heard.accept(password);
            return password;
        });
        var all = new ArrayList<>(sources);
        all.add(new KeePassVault(vault(plan, tree), key, settings.keyFile()));
        return new Secrets(all);
    }

    /**
     * Those secrets of a plan for which nobody would have to type anything now: not the vault's either, in a build that
     * needs none.
     *
     * @param used secrets that this build has asked for already
     */
    static Set<SecretRef> hadWithoutAsking(Plan plan, SecretSettings settings, Set<SecretRef> used) {
        boolean opens = settings.vaultPassword()
                        .filter(it -> it.scheme() == SecretRef.Scheme.PROMPT)
                        .isEmpty()
                || plan.packs().values().stream()
                        .anyMatch(pack -> PackDrafts.passphraseOf(pack).isPresent());
        return PlanSecrets.of(plan).keySet().stream()
                .filter(name -> used.contains(name)
                        || name.scheme() != SecretRef.Scheme.PROMPT
                                && (opens || name.scheme() != SecretRef.Scheme.VAULT))
                .collect(Collectors.toSet());
    }

    /** Who is shown the vault's password when it is given. */
    static Consumer<Secret> heardBy(SecretSettings settings, ReusedPassphrases reused, LeakStage leaks) {
        return password -> {
            reused.hearVaultPassword(password);
            settings.vaultPassword().ifPresent(name -> leaks.learn(name, password));
        };
    }

    /** What should be otherwise about how the vault and its key file are kept. */
    static List<Diagnostic> surroundings(Plan plan, SourceTree tree, SecretSettings settings) {
        return new VaultSurroundings(vault(plan, tree), settings.keyFile(), tree.root()).findings();
    }

    /** Where the vault of a plan is. */
    static Path vault(Plan plan, SourceTree tree) {
        return tree.root().resolve(vaultName(plan));
    }

    /** The path of the vault in the folder of the plan. */
    static String vaultName(Plan plan) {
        return plan.header().vault().orElse(USUAL_VAULT);
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
