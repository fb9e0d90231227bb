package org.understudy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Pack;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;
import org.understudy.seal.PackShares;
import org.understudy.seal.slip39.ShareException;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;
import org.understudy.vault.Secrets;

/** What stands in the vault beside the passphrase of a pack: with how many bits it was drawn, and its shares. */
final class KeyRecord {
    static final RuleId BAD_SHARES = RuleId.error("SECRET-046");

    static final String BITS = "understudy.bits";
    static final String MADE = "understudy.made";
    static final String SHARE = "share-";

    private final Secrets secrets;

    KeyRecord(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Whether a passphrase has a place in the vault where more can stand beside it. */
    static boolean isKept(SecretRef passphrase) {
        return passphrase.scheme() == SecretRef.Scheme.VAULT
                && passphrase.field().isEmpty();
    }

    /** What was noted about the entropy of a passphrase. */
    Optional<String> bits(SecretRef passphrase) {
        return isKept(passphrase)
                ? beside(passphrase, BITS).map(noted -> {
                    try (noted) {
                        return noted.reveal(Object::toString);
                    }
                })
                : Optional.empty();
    }

    /** The words of those holders who have some, to be closed by the caller. */
    Map<Ref, Secret> shares(SecretRef passphrase, Pack.Shares shares) {
        Map<Ref, Secret> found = new LinkedHashMap<>();
        for (Ref holder : shares.holders()) {
            beside(passphrase, SHARE + holder.id()).ifPresent(words -> found.put(holder, words));
        }
        return found;
    }

    private Optional<Secret> beside(SecretRef passphrase, String field) {
        try {
            return Optional.of(
                    secrets.resolve(new SecretRef(SecretRef.Scheme.VAULT, passphrase.locator(), Optional.of(field))));
        } catch (SecretUnavailableException e) {
            return Optional.empty();
        }
    }

    /** Why the holders of shares couldn't open a pack that is sealed with this passphrase. */
    Optional<Diagnostic> problem(Pack pack, SecretRef name, Secret passphrase) {
        return pack.protection()
                .shares()
                .flatMap(shares -> isKept(name)
                        ? problem(pack, name, passphrase, shares)
                        : Optional.of(bad(pack, Phrase.of("made.not-in-vault", name))));
    }

    private Optional<Diagnostic> problem(Pack pack, SecretRef name, Secret passphrase, Pack.Shares shares) {
        Map<Ref, Secret> words = shares(name, shares);
        try {
            List<Ref> without = new ArrayList<>(shares.holders());
            without.removeAll(words.keySet());
            if (!without.isEmpty()) {
                return Optional.of(bad(pack, Phrase.of("shares.missing", Phrase.joined("and", without))));
            }
            return PackShares.give(passphrase, words)
                    ? Optional.empty()
                    : Optional.of(bad(pack, "@shares.other").hinting("other"));
        } catch (ShareException e) {
            return Optional.of(bad(pack, "@shares.apart"));
        } finally {
            words.values().forEach(Secret::close);
        }
    }

    private static Diagnostic bad(Pack pack, String why) {
        return Diagnostic.at(pack.origin().at("protection.shares"), BAD_SHARES, pack.ref(), why);
    }
}
