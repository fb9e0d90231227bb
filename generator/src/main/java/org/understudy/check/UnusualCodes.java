package org.understudy.check;

import org.understudy.check.Entrance.Placed;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account.Algorithm;
import org.understudy.plan.Account.SecondFactor;

/** MFA-013: time-based codes (RFC 6238) of a kind that some apps can't make, and then make wrong ones without a word. */
final class UnusualCodes implements Rule {
    private static final RuleId ID = RuleId.note("MFA-013");
    private static final int USUAL_DIGITS = 6;
    private static final int USUAL_PERIOD = 30;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (Entrance entrance : Entrance.all(subject.plan())) {
            for (Placed placed : entrance.usual()) {
                if (placed.factor() instanceof SecondFactor.Totp totp && !isUsual(totp)) {
                    findings.add(placed.at(), ID, entrance.id(), totp.digits(), totp.period(), totp.algorithm());
                }
            }
        }
    }

    private static boolean isUsual(SecondFactor.Totp totp) {
        return totp.algorithm() == Algorithm.SHA1 && totp.digits() == USUAL_DIGITS && totp.period() == USUAL_PERIOD;
    }
}
