package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Plan;

/** TIME-009: what was handed out is of an edition that the plan hasn’t reached. */
final class EditionToCome implements Rule {
    private static final RuleId ID = RuleId.warning("TIME-009");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        int current = plan.header().edition();
        plan.custody().values().stream()
                .filter(it -> it.edition() > current)
                .forEach(it -> findings.add(
                        it.origin().at("edition"), ID, "@item." + it.item().term(), it.pack(), it.edition(), current));
    }
}
