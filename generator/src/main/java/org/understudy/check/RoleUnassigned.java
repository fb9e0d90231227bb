package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Engagement;
import org.understudy.plan.Plan;
import org.understudy.plan.Workflow;

/** PEOPLE-001: a task that the plan gives to nobody: a workflow that nobody may take over, work for a customer without a successor. */
final class RoleUnassigned implements Rule {
    private static final RuleId ID = RuleId.warning("PEOPLE-001");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        if (plan.packs().isEmpty()) {
            return;
        }
        for (Workflow workflow : plan.workflows().values()) {
            if (workflow.mayTakeOver().isEmpty()) {
                findings.add(workflow.origin().at("may-take-over"), ID, workflow.ref(), "may-take-over");
            }
        }
        for (Engagement engagement : plan.engagements().values()) {
            if (engagement.successor().isEmpty()) {
                findings.add(engagement.origin().at("successor"), ID, engagement.ref(), "successor");
            }
        }
    }
}
