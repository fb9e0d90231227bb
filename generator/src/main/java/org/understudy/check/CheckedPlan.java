package org.understudy.check;

import java.util.List;
import org.understudy.access.AccessProof;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.Acceptance;
import org.understudy.plan.Plan;

/** A plan that may become documents: nothing in it blocks, or its author answers for what does. Made by checking only. */
public final class CheckedPlan {
    private final Plan plan;
    private final List<Accepted> accepted;
    private final AccessProof proof;

    /** A finding that the author accepts. */
    public record Accepted(Diagnostic finding, Acceptance acceptance) {}

    CheckedPlan(Plan plan, AccessProof proof, List<Accepted> accepted) {
        this.plan = plan;
        this.proof = proof;
        this.accepted = List.copyOf(accepted);
    }

    public Plan plan() {
        return plan;
    }

    /** What the plan comes to on the day it is as at: documents depend on the plan alone, never on the day they are made. */
    public AccessProof proof() {
        return proof;
    }

    /** The findings that block but for their acceptance. */
    public List<Accepted> acceptedDangers() {
        return accepted.stream().filter(it -> it.finding().blocks()).toList();
    }
}
