package org.understudy.history;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.understudy.plan.Edition;
import org.understudy.plan.SecretRef;

/**
 * What the tag of an edition says of it. Holds no secret: fingerprints are HMACs with a key that lies in the vault.
 *
 * @param packs by id, in which edition each was last issued
 * @param secrets fingerprints of the secrets that the plan named, 32 hexadecimal digits each; empty for an edition that
 *     was released without the vault
 */
public record EditionRecord(
        int edition,
        LocalDate asAt,
        Edition.Status status,
        OptionalInt supersedes,
        Optional<LocalDate> validUntil,
        SortedMap<String, Issue> packs,
        SortedMap<SecretRef, String> secrets) {

    public EditionRecord {
        packs = Collections.unmodifiableSortedMap(new TreeMap<>(packs));
        secrets = Collections.unmodifiableSortedMap(new TreeMap<>(secrets));
    }

    /**
     * When a pack last went out changed.
     *
     * @param edition in which
     * @param asAt the day that it tells the state of
     * @param revision the commit of that edition, 40 hexadecimal digits
     * @param fingerprint of its content, 32 hexadecimal digits; empty if the vault couldn't be opened
     */
    public record Issue(
            int edition, LocalDate asAt, Edition.Status status, String revision, Optional<String> fingerprint) {

        /** The edition. */
        public Edition toEdition(Optional<LocalDate> validUntil) {
            return new Edition(
                    edition,
                    asAt,
                    Optional.of(revision),
                    Optional.of(status),
                    edition > 1 ? OptionalInt.of(edition - 1) : OptionalInt.empty(),
                    validUntil);
        }
    }
}
