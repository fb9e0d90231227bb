package org.understudy.check;

import java.util.List;
import org.understudy.check.Passkeys.Needed;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Kind;

/** MFA-009: an account that is lost with the one device that holds its passkey. */
final class PasskeyOnOneDevice implements Rule {
    private static final RuleId ID = RuleId.warning("MFA-009");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (Entrance entrance : Entrance.worthGuarding(subject.plan())) {
            List<Needed> needed = Passkeys.neededBy(entrance);
            boolean oneDevice = Passkeys.all(needed, Kind.DEVICES)
                    && needed.stream().map(Needed::holder).distinct().count() == 1;
            if (oneDevice && !entrance.hasSpare()) {
                Needed passkey = needed.get(0);
                findings.add(passkey.at(), ID, entrance.id(), passkey.holder().id());
            }
        }
    }
}
