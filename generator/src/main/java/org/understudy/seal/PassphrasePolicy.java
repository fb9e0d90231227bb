package org.understudy.seal;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import me.gosimple.nbvcxz.Nbvcxz;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.SecretRef;
import org.understudy.vault.Secret;

/**
 * What a passphrase must be: printable ASCII, since it may be typed on any keyboard; at least 12 characters; and hard
 * enough to guess. Of one that was generated that is known, as far as its form bears out what is noted. Of others it is estimated, and
 * the estimate is a veto only: it can't tell how a passphrase was chosen and is often too kind.
 */
public final class PassphrasePolicy {
    static final RuleId WEAK = RuleId.error("SECRET-016");
    static final RuleId NOT_TYPEABLE = RuleId.error("SECRET-017");
    static final RuleId NOT_AS_NOTED = RuleId.warning("SECRET-047");

    private static final int SHORTEST = 12;
    private static final double LEAST_ESTIMATED_BITS = 70;

    /** Notes are rounded. */
    private static final double ROUNDING = 0.1;

    /** The estimator's time grows fast with the length. */
    private static final int MOST_ESTIMATED = 128;

    private SoftReference<Nbvcxz> estimator = new SoftReference<>(null);

    /** What is wrong with a passphrase that somebody thought up, without a word of it; empty if it will do. */
    public List<Diagnostic> check(Secret passphrase, SecretRef name) {
        return check(passphrase, name, Optional.empty());
    }

    /**
     * What is wrong with a passphrase, without a word of it; empty if it will do.
     *
     * @param noted with how many bits it was generated, if that was noted: {@code 90.5}
     */
    public List<Diagnostic> check(Secret passphrase, SecretRef name, Optional<String> noted) {
        OptionalDouble known = noted.isPresent() ? known(passphrase, noted.get()) : OptionalDouble.empty();
        if (known.isPresent()) {
            return known.getAsDouble() >= GeneratedPassphrase.LEAST_BITS
                    ? List.of()
                    : List.of(Diagnostic.general(WEAK, name, Phrase.of("passphrase.few-bits", noted.get())));
        }
        var found = new ArrayList<Diagnostic>();
        noted.ifPresent(it -> found.add(Diagnostic.general(NOT_AS_NOTED, name)));
        boolean typeable = passphrase.reveal(text -> text.chars().allMatch(c -> c >= 0x20 && c < 0x7F));
        if (!typeable) {
            found.add(Diagnostic.general(NOT_TYPEABLE, name));
        }
        if (passphrase.length() < SHORTEST) {
            found.add(Diagnostic.general(WEAK, name, "@passphrase.short"));
        } else if (typeable && estimate(passphrase) < LEAST_ESTIMATED_BITS) {
            found.add(Diagnostic.general(WEAK, name, "@passphrase.guessable"));
        }
        return List.copyOf(found);
    }

    /** The entropy that is noted, if its form is that of one generated with so many: words of the list, or hexadecimal digits. */
    private static OptionalDouble known(Secret passphrase, String noted) {
        if (!noted.matches("[0-9]{1,3}([.][0-9]{1,3})?")) {
            return OptionalDouble.empty();
        }
        double bits = Double.parseDouble(noted);
        OptionalDouble most = GeneratedPassphrase.mostBits(passphrase);
        return most.isPresent() && Math.abs(bits - most.getAsDouble()) <= ROUNDING
                ? OptionalDouble.of(most.getAsDouble() + ROUNDING)
                : OptionalDouble.empty();
    }

    private double estimate(Secret passphrase) {
        return passphrase.reveal(text -> {
            String head =
                    text.subSequence(0, Math.min(text.length(), MOST_ESTIMATED)).toString();
            return estimator().estimate(head).getEntropy();
        });
    }

    /** Made when it is first needed, and kept while there is room: its lists of words take long to sort, and 40 MB. */
    private synchronized Nbvcxz estimator() {
        Nbvcxz made = estimator.get();
        if (made == null) {
            made = new Nbvcxz();
            estimator = new SoftReference<>(made);
        }
        return made;
    }
}
