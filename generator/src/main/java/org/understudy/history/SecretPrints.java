package org.understudy.history;

import java.util.Map;
import java.util.Optional;
import org.understudy.plan.SecretRef;

/**
 * Keyed fingerprints of the secrets of an edition.
 *
 * @param prints of those that are known; made with the same key as those they are compared with
 */
public record SecretPrints(Map<SecretRef, String> prints, Basis basis) {
    /** That none is known. */
    public static final SecretPrints NONE = new SecretPrints(Map.of(), Basis.VALUE);

    /** What fingerprints were made of. */
    public enum Basis {
        /** The value alone: equal ones have equal fingerprints, whatever their names. */
        VALUE,
        /** The name and the value: those of other names can't be compared. */
        NAME_AND_VALUE
    }

    public SecretPrints {
        prints = Map.copyOf(prints);
    }

    Optional<String> of(SecretRef secret) {
        return Optional.ofNullable(prints.get(secret));
    }

    /** Without the fingerprints, with which values can be guessed if the key is known. */
    @Override
    public String toString() {
        return "SecretPrints[" + prints.size() + "]";
    }
}
