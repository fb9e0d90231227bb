package org.understudy.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.understudy.plan.Ref;
import org.understudy.plan.Term;

/**
 * That what must be reached is, in a scenario, in time.
 *
 * @param actor who has to reach it: the recipient of the pack, or the author in a scenario in which they act
 * @param verdicts for each account that the pack covers or that must be reached, by id
 */
public record LiveClaim(Ref pack, Ref actor, Scenario scenario, List<Verdict> verdicts) {
    /** What became of one account. */
    public enum Outcome implements Term {
        REACHED,
        LATE,
        UNREACHED
    }

    /**
     * About one account.
     *
     * @param must whether it must be reached
     * @param day the first day on which it can be, counted from the event as 0; empty when never
     * @param deadline the last day that is soon enough
     */
    public record Verdict(Ref account, boolean must, OptionalInt day, Optional<LocalDate> deadline, Outcome outcome) {}

    public LiveClaim {
        verdicts = List.copyOf(verdicts);
    }

    public boolean holds() {
        return failures().isEmpty();
    }

    /** The accounts that must be reached and aren’t, or too late. */
    public List<Verdict> failures() {
        return verdicts.stream()
                .filter(verdict -> verdict.must() && verdict.outcome() != Outcome.REACHED)
                .toList();
    }
}
