package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Annex;
import org.understudy.plan.Plan;

/** LEGAL-009: no pack names an annex, so nobody gets it. */
final class OrphanAnnex implements Rule {
    private static final RuleId ID = RuleId.warning("LEGAL-009");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        for (Annex annex : plan.annexes().values()) {
            if (plan.packs().values().stream().noneMatch(pack -> pack.annexes().contains(annex.ref()))) {
                findings.add(annex.origin().file(), ID, annex.ref());
            }
        }
    }
}
