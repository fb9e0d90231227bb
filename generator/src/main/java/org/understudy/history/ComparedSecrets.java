package org.understudy.history;

import java.util.Map;
import java.util.Optional;
import org.understudy.plan.SecretRef;
import org.understudy.plan.Term;

/**
 * How the secrets of two editions compare, by keyed fingerprints of their values.
 *
 * @param before of the former edition
 * @param after of the later one, made with the same key
 * @param unknown why nothing is known of the former, or of the later, so that nothing is said rather than guessed
 */
public record ComparedSecrets(
        Map<SecretRef, String> before, Map<SecretRef, String> after, Optional<Unknown> unknown) {

    /** Why secrets can’t be compared. */
    public enum Unknown implements Term {
        /** Nobody gave the password. */
        NOT_OPENED,
        /** The former edition has no vault, and no fingerprints. */
        ABSENT,
        /** It has another password or key file. */
        OTHER_KEY,
        /** It is damaged, or of a form that can't be read. */
        UNREADABLE
    }

    public ComparedSecrets {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** Of editions whose secrets can't be compared. */
    public static ComparedSecrets unknown(Unknown why) {
        return new ComparedSecrets(Map.of(), Map.of(), Optional.of(why));
    }

    /** Without the fingerprints, with which values can be guessed if the key is known. */
    @Override
    public String toString() {
        return "ComparedSecrets[" + before.size() + ", " + after.size() + ", " + unknown + "]";
    }
}
