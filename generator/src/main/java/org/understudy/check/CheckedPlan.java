package org.understudy.check;

import java.util.List;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.Acceptance;
import org.understudy.plan.Plan;

/** A plan that may become documents: nothing in it blocks, or its author answers for what does. Made by checking only. */
public final class CheckedPlan {
    private final Plan plan;
    private final List<Accepted> accepted;

    /** A finding that the author accepts. */
    public record Accepted(Diagnostic finding, Acceptance acceptance) {}

    CheckedPlan(Plan plan, List<Accepted> accepted) {
        this.plan = plan;
        this.accepted = List.copyOf(accepted);
    }

    public Plan plan() {
        return plan;
    }

    /** The findings that block but for their acceptance. */
    public List<Accepted> acceptedDangers() {
        return accepted.stream().filter(it -> it.finding().blocks()).toList();
    }
}
