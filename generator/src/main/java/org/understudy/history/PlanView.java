package org.understudy.history;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;

/**
 * One of the two editions that are compared.
 *
 * @param seen what of it is looked at; the plan as a whole always is
 * @param fingerprints of the values that its secrets had, made with the same key as those of the other edition; of those that
 *     aren't known there is none
 */
public record PlanView(Plan plan, Predicate<Ref> seen, Map<SecretRef, String> fingerprints) {
    public PlanView {
        fingerprints = Map.copyOf(fingerprints);
    }

    /** All of a plan, whose secrets' values aren't known. */
    public static PlanView of(Plan plan) {
        return new PlanView(plan, ref -> true, Map.of());
    }

    Optional<String> fingerprint(SecretRef secret) {
        return Optional.ofNullable(fingerprints.get(secret));
    }

    /** Without the values, which may be guessed with the key. */
    @Override
    public String toString() {
        return "PlanView[" + plan.header().edition() + "]";
    }
}
