package org.understudy.history;

import java.util.function.Predicate;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/**
 * One of the two editions that are compared.
 *
 * @param seen what of it is looked at; the plan as a whole always is
 * @param prints of the values that its secrets had
 */
public record PlanView(Plan plan, Predicate<Ref> seen, SecretPrints prints) {
    /** All of a plan, whose secrets' values aren't known. */
    public static PlanView of(Plan plan) {
        return new PlanView(plan, ref -> true, SecretPrints.NONE);
    }
}
