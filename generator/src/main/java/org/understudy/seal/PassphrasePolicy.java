package org.understudy.seal;

import java.util.ArrayList;
import java.util.List;
import me.gosimple.nbvcxz.Nbvcxz;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.SecretRef;
import org.understudy.vault.Secret;

/**
 * What a passphrase must be: printable ASCII, since it may be typed on any keyboard; at least 12 characters; and hard
 * enough to guess. The estimate is a veto only: it can't tell how a passphrase was chosen and is often too kind.
 */
public final class PassphrasePolicy {
    static final RuleId WEAK = RuleId.error("SECRET-016");
    static final RuleId NOT_TYPEABLE = RuleId.error("SECRET-017");

    private static final int SHORTEST = 12;
    private static final double LEAST_BITS = 70;

    /** The estimator's time grows fast with the length. */
    private static final int MOST_ESTIMATED = 128;

    /** What is wrong with a passphrase, without a word of it; empty if it will do. */
    public List<Diagnostic> check(Secret passphrase, SecretRef name) {
        var found = new ArrayList<Diagnostic>();
        boolean typeable = passphrase.reveal(text -> text.chars().allMatch(c -> c >= 0x20 && c < 0x7F));
        if (!typeable) {
            found.add(Diagnostic.general(NOT_TYPEABLE, name));
        }
        if (passphrase.length() < SHORTEST) {
            found.add(Diagnostic.general(WEAK, name, "@passphrase.short"));
        } else if (typeable && bits(passphrase) < LEAST_BITS) {
            found.add(Diagnostic.general(WEAK, name, "@passphrase.guessable"));
        }
        return List.copyOf(found);
    }

    private static double bits(Secret passphrase) {
        return passphrase.reveal(text -> {
            String head =
                    text.subSequence(0, Math.min(text.length(), MOST_ESTIMATED)).toString();
            return new Nbvcxz().estimate(head).getEntropy();
        });
    }
}
