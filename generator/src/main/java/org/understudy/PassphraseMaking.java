package org.understudy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.Event.PassphraseReady;
import org.understudy.Event.PassphraseReady.Made;
import org.understudy.Understudy.Existing;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.pack.PackException;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;
import org.understudy.seal.GeneratedPassphrase;
import org.understudy.source.SourceTree;
import org.understudy.vault.EntryChange;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;
import org.understudy.vault.Secrets;
import org.understudy.vault.VaultEditor;

/** Makes the passphrases of packs, with their shares, and writes all of them into the vault at once, or none. */
final class PassphraseMaking {
    static final RuleId CARDS_VOID = RuleId.warning("SECRET-048");
    static final RuleId NOT_MADE = RuleId.error("SECRET-049");

    private final SecureRandom random;
    private final Clock clock;
    private final EventSink events;

    PassphraseMaking(SecureRandom random, Clock clock, EventSink events) {
        this.random = random;
        this.clock = clock;
        this.events = events;
    }

    void run(
            Plan plan,
            SourceTree tree,
            SecretSettings settings,
            List<Pack> packs,
            Existing existing,
            Diagnostics diagnostics) {
        Path vault = SecretSupply.vault(plan, tree);
        List<NewKey> made = new ArrayList<>();
        List<PassphraseReady> ready = new ArrayList<>();
        List<Secret> vaultPassword = new ArrayList<>();
        try (Secrets secrets = SecretSupply.of(plan, tree, settings, heard -> vaultPassword.add(heard.copy()))) {
            Map<SecretRef, Pack> known = new HashMap<>();
            for (Pack pack : packs) {
                Optional<SecretRef> name = name(pack, known, diagnostics);
                if (name.isPresent()) {
                    ready.add(make(pack, name.get(), existing, secrets, made, diagnostics));
                }
            }
            List<EntryChange> changes =
                    made.stream().map(key -> key.change(LocalDate.now(clock))).toList();
            if (!diagnostics.block() && !changes.isEmpty()) {
                new VaultEditor(random, clock)
                        .apply(vault, vaultPassword.stream().findFirst(), settings.keyFile(), changes);
            }
            if (!diagnostics.block()) {
                ready.forEach(events::accept);
            }
        } catch (SecretUnavailableException e) {
            diagnostics.add(e.diagnostic());
        } catch (IOException e) {
            diagnostics.add(PackException.notWritable(vault, e).diagnostic());
        } finally {
            made.forEach(NewKey::close);
            vaultPassword.forEach(Secret::close);
        }
    }

    /** The entry that is to hold it; empty if there is none, or another pack has it. */
    private static Optional<SecretRef> name(Pack pack, Map<SecretRef, Pack> known, Diagnostics diagnostics) {
        Optional<SecretRef> name = pack.protection().passphrase();
        boolean shared = pack.protection().shares().isPresent();
        if (name.isEmpty() || !KeyRecord.isKept(name.get())) {
            if (shared
                    || name.filter(it -> it.scheme() == SecretRef.Scheme.VAULT).isPresent()) {
                Object what = name.isPresent() ? name.get() : pack.ref();
                diagnostics.add(
                        pack.origin().at("protection"), NOT_MADE, pack.ref(), Phrase.of("made.not-in-vault", what));
            }
            return Optional.empty();
        }
        Pack other = known.putIfAbsent(name.get(), pack);
        if (other != null
                && !other.protection().shares().equals(pack.protection().shares())) {
            diagnostics.add(Diagnostic.at(
                            pack.origin().at("protection"),
                            NOT_MADE,
                            pack.ref(),
                            Phrase.of("made.conflict", other.ref()))
                    .hinting("conflict"));
        }
        return other == null ? name : Optional.empty();
    }

    private PassphraseReady make(
            Pack pack, SecretRef name, Existing existing, Secrets secrets, List<NewKey> made, Diagnostics diagnostics)
            throws SecretUnavailableException {
        var record = new KeyRecord(secrets);
        Optional<Secret> present = NewKey.present(name, secrets);
        try {
            boolean cards = hasCards(record, pack, name);
            if (present.isEmpty() || existing == Existing.ROTATE) {
                NewKey key = fresh(pack, name);
                made.add(key);
                warn(cards, pack, diagnostics);
                return ready(pack, name, present.isEmpty() ? Made.NEW : Made.ROTATED, Optional.of(key.bits()));
            }
            if (record.problem(pack, name, present.get()).isEmpty()) {
                return ready(pack, name, Made.NOTHING, record.bits(name));
            }
            if (!GeneratedPassphrase.isHex(present.get())) {
                diagnostics.add(
                        Diagnostic.at(pack.origin().at("protection.shares"), NOT_MADE, pack.ref(), "@made.typed")
                                .hinting("shares"));
                return ready(pack, name, Made.NOTHING, Optional.empty());
            }
            made.add(NewKey.shares(
                    name, present.get(), pack.protection().shares().orElseThrow(), random));
            warn(cards, pack, diagnostics);
            return ready(pack, name, Made.SHARES, record.bits(name));
        } finally {
            present.ifPresent(Secret::close);
        }
    }

    private NewKey fresh(Pack pack, SecretRef name) {
        Optional<Pack.Shares> shares = pack.protection().shares();
        if (shares.isEmpty()) {
            return NewKey.words(name, random);
        }
        byte[] secret = new byte[16];
        random.nextBytes(secret);
        try {
            return NewKey.shared(name, secret, shares.get(), random);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** Whether somebody may have a card already. */
    private static boolean hasCards(KeyRecord record, Pack pack, SecretRef name) {
        Map<Ref, Secret> words = pack.protection()
                .shares()
                .map(shares -> record.shares(name, shares))
                .orElse(Map.of());
        words.values().forEach(Secret::close);
        return !words.isEmpty();
    }

    private static void warn(boolean cards, Pack pack, Diagnostics diagnostics) {
        if (cards) {
            diagnostics.add(pack.origin().at("protection.shares"), CARDS_VOID, pack.ref());
        }
    }

    private static PassphraseReady ready(Pack pack, SecretRef name, Made made, Optional<String> bits) {
        int shares = pack.protection().shares().map(it -> it.holders().size()).orElse(0);
        return new PassphraseReady(pack.id(), name, made, bits, shares);
    }
}
