package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.Known;

/** LEGAL-007: a power is said to last beyond death where the law doesn’t know such powers. */
final class PowerBeyondDeath implements Rule {
    private static final RuleId ID = RuleId.warning("LEGAL-007");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Jurisdiction law = subject.plan().jurisdiction();
        if (!law.instruments() || law.powersSurviveDeath()) {
            return;
        }
        subject.plan().instruments().values().stream()
                .filter(it -> Powers.isOne(it) && it.endsAtDeath() == Known.NO)
                .forEach(it -> findings.add(it.origin().at("ends-at-death"), ID, it.ref(), law.id()));
    }
}
