package org.understudy;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.understudy.history.ComparedSecrets;
import org.understudy.history.Fingerprinter;
import org.understudy.history.SecretPrints;
import org.understudy.history.VaultChange;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.source.SourceTree;
import org.understudy.vault.KeePassVault;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;
import org.understudy.vault.Secrets;

/**
 * Compares the vaults of two states of a plan, both opened in memory, by fingerprints made with a key of the moment. What can't
 * be opened is told, never guessed at.
 */
final class SecretComparing {
    private final Plan plan;
    private final SourceTree tree;
    private final SecretSettings settings;
    private final Optional<SecretRef> password;
    private final SecureRandom random;

    /** @param password the name of the vaults' password, if it may be asked for */
    SecretComparing(
            Plan plan, SourceTree tree, SecretSettings settings, Optional<SecretRef> password, SecureRandom random) {
        this.plan = plan;
        this.tree = tree;
        this.settings = settings;
        this.password = password;
        this.random = random;
    }

    /**
     * How they compare.
     *
     * @param vault what became of entries; empty where that isn't known
     */
    record Compared(ComparedSecrets secrets, Optional<List<VaultChange>> vault) {
        static Compared unknown(ComparedSecrets.Unknown why) {
            return new Compared(ComparedSecrets.unknown(why), Optional.empty());
        }
    }

    /** Whether vaults can be opened at all. */
    boolean opens() {
        return password.isPresent() || settings.keyFile().isPresent();
    }

    Compared with(FormerPlan former) throws IOException {
        if (!opens()) {
            return Compared.unknown(ComparedSecrets.Unknown.NOT_OPENED);
        }
        Optional<byte[]> vault = former.vault();
        if (vault.isEmpty()) {
            return Optional.of(former)
                    .filter(it -> !it.prints().isEmpty())
                    .map(this::withPrints)
                    .filter(SecretComparing::isBelieved)
                    .orElse(Compared.unknown(ComparedSecrets.Unknown.ABSENT));
        }
        // the sources are the request's, which closes them
        var plain = new Secrets(SecretSupply.plainSources(settings, tree.root()));
        var prints = Fingerprinter.ofTheMoment(random);
        try (var once = new OncePassword(() -> plain.resolve(password.orElseThrow()));
                var now =
                        new KeePassVault(SecretSupply.vault(plan, tree), password.map(it -> once), settings.keyFile());
                var then = new KeePassVault(
                        SecretSupply.vaultName(former.plan()),
                        vault.get(),
                        password.map(it -> once),
                        settings.keyFile())) {
            Optional<SortedMap<String, SortedMap<String, String>>> later = values(now, prints);
            Optional<SortedMap<String, SortedMap<String, String>>> earlier = values(then, prints);
            if (later.isEmpty()) {
                return Compared.unknown(ComparedSecrets.Unknown.NOT_OPENED);
            } else if (earlier.isEmpty()) {
                return unopened(former, then, new Secrets(List.of(now)));
            }
            return new Compared(
                    new ComparedSecrets(
                            prints.of(names(former.plan()), new Secrets(List.of(then))),
                            prints.of(names(plan), new Secrets(List.of(now))),
                            Optional.empty()),
                    Optional.of(VaultChange.between(earlier.get(), later.get())));
        }
    }

    /** If one fingerprint at least is that of today's value. Else their key may be another too, and all would seem to be replaced. */
    private static boolean isBelieved(Compared byPrints) {
        return byPrints.secrets().unknown().isPresent() || byPrints.secrets().someStayed();
    }

    /** Where the vault of then has another password, the fingerprints that its release kept are as good. */
    private Compared unopened(FormerPlan former, KeePassVault then, Secrets now) {
        ComparedSecrets.Unknown why = then.failure()
                .flatMap(KeePassVault::closed)
                .map(SecretComparing::why)
                .orElse(ComparedSecrets.Unknown.UNREADABLE);
        return Optional.of(why)
                .filter(ComparedSecrets.Unknown.OTHER_KEY::equals)
                .map(it -> withPrints(former, now))
                .filter(it -> it.secrets().someStayed())
                .orElse(Compared.unknown(why));
    }

    /** By the fingerprints that its release kept, where its vault isn't with it. */
    private Compared withPrints(FormerPlan former) {
        var plain = new Secrets(SecretSupply.plainSources(settings, tree.root()));
        try (var once = new OncePassword(() -> plain.resolve(password.orElseThrow()));
                var vault = new KeePassVault(
                        SecretSupply.vault(plan, tree), password.map(it -> once), settings.keyFile())) {
            return withPrints(former, new Secrets(List.of(vault)));
        }
    }

    private Compared withPrints(FormerPlan former, Secrets secrets) {
        try {
            Optional<Secret> key = EditionKey.present(secrets);
            if (key.isEmpty()) {
                return Compared.unknown(ComparedSecrets.Unknown.ABSENT);
            }
            Map<SecretRef, String> now = new TreeMap<>();
            try (Secret opened = key.get();
                    var prints = new Fingerprints(opened)) {
                for (SecretRef name : names(plan)) {
                    try (Secret value = secrets.resolve(name)) {
                        now.put(name, prints.of(name, value));
                    }
                }
            }
            return new Compared(
                    new ComparedSecrets(
                            new SecretPrints(former.prints(), SecretPrints.Basis.NAME_AND_VALUE),
                            new SecretPrints(now, SecretPrints.Basis.NAME_AND_VALUE),
                            Optional.empty()),
                    Optional.empty());
        } catch (SecretUnavailableException e) {
            return Compared.unknown(ComparedSecrets.Unknown.NOT_OPENED);
        }
    }

    private static Optional<SortedMap<String, SortedMap<String, String>>> values(
            KeePassVault vault, Fingerprinter prints) {
        try {
            return Optional.of(vault.values((Secret secret) -> prints.of(secret)));
        } catch (SecretUnavailableException e) {
            return Optional.empty();
        }
    }

    private static ComparedSecrets.Unknown why(KeePassVault.Closed closed) {
        return switch (closed) {
            case ABSENT -> ComparedSecrets.Unknown.ABSENT;
            case NO_PASSWORD -> ComparedSecrets.Unknown.NOT_OPENED;
            case OTHER_KEY -> ComparedSecrets.Unknown.OTHER_KEY;
            case UNREADABLE -> ComparedSecrets.Unknown.UNREADABLE;
        };
    }

    private static Set<SecretRef> names(Plan plan) {
        return PlanSecrets.of(plan).keySet().stream()
                .filter(it -> it.scheme() == SecretRef.Scheme.VAULT)
                .collect(Collectors.toSet());
    }
}
