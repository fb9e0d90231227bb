package org.understudy.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.Plan;
import org.understudy.read.PlanDocuments;

/** Holds every rule against a plan. */
public final class PlanChecker {
    private final Clock clock;

    /** @param clock tells which acceptances have expired */
    public PlanChecker(Clock clock) {
        this.clock = clock;
    }

    /**
     * The plan, unless something blocks it.
     *
     * @param bound the plan, and what there was to say about it, which is passed on unless accepted
     */
    public Checked<CheckedPlan> check(Checked<Plan> bound, PlanDocuments read) {
        return examine(bound, read).checked();
    }

    /** The same as {@link #check}, with what else it came to. */
    public Examination examine(Checked<Plan> bound, PlanDocuments read) {
        if (bound.value().isEmpty()) {
            return Examination.withoutPlan(Checked.failed(bound.diagnostics()));
        }
        Plan plan = bound.value().get();
        LocalDate today = LocalDate.now(clock);
        var findings = new Diagnostics();
        findings.addAll(bound.diagnostics());
        var subject = new Subject(plan, read.documents(), today);
        Rules.ALL.forEach(rule -> rule.check(subject, findings));
        var acceptances = Acceptances.of(plan, today);
        Acceptances.Sorted sorted = acceptances.sort(findings.sorted());
        var left = new Diagnostics();
        left.addAll(sorted.left());
        left.addAll(acceptances.mistakes(
                findings.sorted(),
                sorted.accepted(),
                Rules.ALL.stream().map(Rule::id).toList()));
        List<Diagnostic> diagnostics = left.sorted();
        Checked<CheckedPlan> checked = left.block()
                ? Checked.failed(diagnostics)
                : Checked.of(
                        new CheckedPlan(
                                plan, subject.proof().on(plan.header().asAt()), sorted.accepted(), read.documents()),
                        diagnostics);
        return Examination.of(checked, sorted.accepted(), subject);
    }
}
