package org.understudy.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A review or a drill that took place: an entry of the plan's log.
 *
 * @param by who looked or tried; never empty
 * @param edition that they had before them
 * @param scope what was looked through or tried; empty for the plan as a whole
 * @param findings what they found
 * @param next when the next one is due, if that was decided
 */
public record Review(
        String id,
        Origin origin,
        Type type,
        LocalDate date,
        List<Ref> by,
        OptionalInt edition,
        List<Ref> scope,
        List<Finding> findings,
        Optional<LocalDate> next,
        List<Acceptance> accept,
        Body body) {

    public Ref ref() {
        return new Ref(Kind.REVIEWS, id);
    }

    /** What took place. */
    public enum Type implements Term {
        REVIEW,
        DRILL
    }

    /**
     * Something that was found.
     *
     * @param settled the day on which it was put right; empty while it isn't
     */
    public record Finding(LocalText found, Optional<LocalDate> settled) {}
}
