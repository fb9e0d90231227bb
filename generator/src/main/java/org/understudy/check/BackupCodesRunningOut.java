package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;

/** MFA-015: the codes that are left of a list hardly last for a takeover. */
final class BackupCodesRunningOut implements Rule {
    private static final RuleId ID = RuleId.warning("MFA-015");
    private static final int FEW = 2;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (Entrance entrance : Entrance.all(subject.plan())) {
            entrance.codes()
                    .forEach(it -> it.codes().left().stream()
                            .filter(left -> left > 0 && left <= FEW)
                            .forEach(left -> findings.add(it.at(), ID, entrance.id(), left)));
        }
    }
}
