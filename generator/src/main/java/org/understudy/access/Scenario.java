package org.understudy.access;

import java.util.Optional;
import java.util.Set;
import org.understudy.access.AccessNodes.Event;
import org.understudy.plan.Ref;
import org.understudy.plan.Term;

/**
 * What has happened.
 *
 * @param id lasting name: that of the plan for its own scenarios, else {@code author-dead}, {@code place-lost/safe} …
 * @param event to the author; empty when they are well and act themselves
 * @param lost devices, places, accounts and people that are gone; with a place also what stands within it
 */
public record Scenario(String id, Cause cause, Optional<Event> event, Set<Ref> lost) {
    /** Where a scenario comes from. */
    public enum Cause implements Term {
        AUTHOR_DEAD,
        AUTHOR_INCAPACITATED,
        PHONE_LOST,
        AUTHOR_DEAD_AND_PHONE_LOST,
        PLACE_LOST,
        PERSON_UNAVAILABLE,
        OWN
    }

    public Scenario {
        lost = Set.copyOf(lost);
    }

    /** Whether the author acts, rather than the recipient of a pack. */
    public boolean authorActs() {
        return event.isEmpty();
    }
}
