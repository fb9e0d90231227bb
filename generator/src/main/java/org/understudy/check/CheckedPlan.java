package org.understudy.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.access.AccessProof;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.Acceptance;
import org.understudy.plan.Plan;

/** A plan that may become documents: nothing in it blocks, or its author answers for what does. Made by checking only. */
public final class CheckedPlan {
    private final Plan plan;
    private final List<Accepted> accepted;
    private @Nullable AccessProof proof;

    /** A finding that the author accepts. */
    public record Accepted(Diagnostic finding, Acceptance acceptance) {}

    CheckedPlan(Plan plan, List<Accepted> accepted) {
        this.plan = plan;
        this.accepted = List.copyOf(accepted);
    }

    public Plan plan() {
        return plan;
    }

    /**
     * What the plan comes to on the day it is as at: documents depend on the plan alone, never on the day they are made. Made
     * when first asked for.
     */
    public synchronized AccessProof proof() {
        AccessProof made = proof;
        if (made == null) {
            made = AccessProof.of(plan, plan.header().asAt());
            proof = made;
        }
        return made;
    }

    /** The findings that block but for their acceptance. */
    public List<Accepted> acceptedDangers() {
        return accepted.stream().filter(it -> it.finding().blocks()).toList();
    }
}
