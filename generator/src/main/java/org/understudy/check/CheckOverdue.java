package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Custody;

/** TIME-007: something that is out should have been looked at again by now. */
final class CheckOverdue implements Rule {
    private static final RuleId ID = RuleId.warning("TIME-007");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        subject.plan().custody().values().stream()
                .filter(Custody::isOut)
                .forEach(it -> it.nextCheck()
                        .filter(day -> day.isBefore(subject.today()))
                        .ifPresent(day -> findings.add(
                                it.origin().at("next-check"),
                                ID,
                                "@item." + it.item().term(),
                                it.pack(),
                                it.holder(),
                                day)));
    }
}
