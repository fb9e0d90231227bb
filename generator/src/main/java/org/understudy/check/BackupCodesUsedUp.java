package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;

/** MFA-005: every code of a list has been used. */
final class BackupCodesUsedUp implements Rule {
    private static final RuleId ID = RuleId.danger("MFA-005");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (Entrance entrance : Entrance.all(subject.plan())) {
            entrance.codes().stream()
                    .filter(it -> it.codes().left().orElse(1) == 0)
                    .forEach(it -> findings.add(it.at(), ID, entrance.id()));
        }
    }
}
