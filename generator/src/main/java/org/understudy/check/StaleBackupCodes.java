package org.understudy.check;

import java.time.LocalDate;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;

/** MFA-006: codes that were made long ago, in an account that nobody has looked at for just as long. */
final class StaleBackupCodes implements Rule {
    private static final RuleId ID = RuleId.warning("MFA-006");
    private static final int YEARS = 2;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        LocalDate limit = subject.today().minusYears(YEARS);
        for (Entrance entrance : Entrance.all(subject.plan())) {
            if (entrance.account().reviewed().orElse(LocalDate.MIN).isBefore(limit)) {
                entrance.codes()
                        .forEach(it -> it.codes()
                                .generated()
                                .filter(day -> day.isBefore(limit))
                                .ifPresent(day -> findings.add(it.at(), ID, entrance.id(), day)));
            }
        }
    }
}
