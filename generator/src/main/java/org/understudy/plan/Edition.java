package org.understudy.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What goes out at one time: a state of the plan, with a number.
 *
 * @param number counted from 1
 * @param asAt the day whose state it describes
 * @param revision the commit that it was made of, 40 hexadecimal digits; empty if it wasn't made of a tagged one
 * @param status how far it has come; empty where neither the plan nor its history says
 * @param supersedes the edition that this one takes the place of
 * @param validUntil the day it is to be reviewed
 */
public record Edition(
        int number,
        LocalDate asAt,
        Optional<String> revision,
        Optional<Status> status,
        OptionalInt supersedes,
        Optional<LocalDate> validUntil) {
    private static final int SHORT = 12;

    /** How far an edition has come. */
    public enum Status implements Term {
        /** Being written; nobody relies on it. */
        DRAFT,
        /** With the lawyer. */
        COUNSEL_REVIEW,
        /** In force. */
        FINAL,
        /** A later one has taken its place. */
        SUPERSEDED;

        /**
         * The status that is written so.
         *
         * @throws IllegalArgumentException if none is
         */
        public static Status of(String term) {
            return Arrays.stream(values())
                    .filter(status -> status.term().equals(term))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no status of an edition"));
        }
    }

    /** Whether more is known of it than a plan has always said: its number and its day. */
    public boolean isDescribed() {
        return status.isPresent() || revision.isPresent();
    }

    /** The beginning of the revision, as it is printed. */
    public Optional<String> shortRevision() {
        return revision.map(it -> it.substring(0, Math.min(SHORT, it.length())));
    }
}
