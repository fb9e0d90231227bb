package org.understudy.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.plan.Ref;

/**
 * That people reach nothing but what is their own and, once the plan has taken effect, what their packs cover.
 *
 * @param people who act, pooling all they have
 * @param sharesOf the pack of which they hold fewer shares than it takes; empty for a claim about a single person
 * @param breaches packs first, then accounts that are reached otherwise; at most {@value #MOST}
 * @param more how many there are besides
 */
public record SafeClaim(Set<Ref> people, Moment moment, Optional<Ref> sharesOf, List<Breach> breaches, int more) {
    static final int MOST = 20;

    /** When. */
    public enum Moment {
        BEFORE_ACTIVATION,
        AFTER_ACTIVATION
    }

    /** @param reached a pack or an account that shouldn’t be */
    public record Breach(AccessNode reached, Derivation how) {}

    public SafeClaim {
        people = Set.copyOf(people);
        breaches = List.copyOf(breaches);
    }

    public boolean holds() {
        return breaches.isEmpty();
    }
}
