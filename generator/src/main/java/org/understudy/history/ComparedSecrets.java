package org.understudy.history;

import java.util.Collections;
import java.util.Optional;
import org.understudy.plan.Term;

/**
 * How the secrets of two editions compare, by keyed fingerprints of their values.
 *
 * @param before of the former edition; none where it can't be compared
 * @param after of the later one, made with the same key
 * @param unknown why nothing is known of the former, or of the later, so that nothing is said rather than guessed
 */
public record ComparedSecrets(SecretPrints before, SecretPrints after, Optional<Unknown> unknown) {

    /** Why secrets can’t be compared. */
    public enum Unknown implements Term {
        /** Nobody gave the password. */
        NOT_OPENED,
        /** The former edition has no vault, and no fingerprints that can be believed. */
        ABSENT,
        /** It has another password or key file. */
        OTHER_KEY,
        /** It is damaged, or of a form that can't be read. */
        UNREADABLE
    }

    /** Whether a secret has the same fingerprint in both. */
    public boolean someStayed() {
        return !Collections.disjoint(before.prints().entrySet(), after.prints().entrySet());
    }

    /** Of editions whose secrets can't be compared. */
    public static ComparedSecrets unknown(Unknown why) {
        return new ComparedSecrets(SecretPrints.NONE, SecretPrints.NONE, Optional.of(why));
    }
}
