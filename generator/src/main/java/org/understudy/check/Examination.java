package org.understudy.check;

import java.util.List;
import java.util.Optional;
import org.understudy.access.AccessProof;
import org.understudy.diagnostic.Checked;

/** All that looking at a plan came to, also where something blocks it. Not thread-safe. */
public final class Examination {
    private final Checked<CheckedPlan> checked;
    private final List<CheckedPlan.Accepted> accepted;
    private final Optional<Subject> subject;

    private Examination(Checked<CheckedPlan> checked, List<CheckedPlan.Accepted> accepted, Optional<Subject> subject) {
        this.checked = checked;
        this.accepted = List.copyOf(accepted);
        this.subject = subject;
    }

    static Examination of(Checked<CheckedPlan> checked, List<CheckedPlan.Accepted> accepted, Subject subject) {
        return new Examination(checked, accepted, Optional.of(subject));
    }

    static Examination withoutPlan(Checked<CheckedPlan> checked) {
        return new Examination(checked, List.of(), Optional.empty());
    }

    /** The plan, unless something blocks it, and what isn’t accepted. */
    public Checked<CheckedPlan> checked() {
        return checked;
    }

    /** What is accepted. */
    public List<CheckedPlan.Accepted> accepted() {
        return accepted;
    }

    /** Who gets in and who doesn’t; made now, if no rule asked for it. Empty without a plan. */
    public Optional<AccessProof> proof() {
        return subject.map(Subject::proof);
    }
}
