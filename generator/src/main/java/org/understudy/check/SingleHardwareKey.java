package org.understudy.check;

import java.util.List;
import org.understudy.check.Entrance.Placed;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account.SecondFactor;

/** MFA-007: an account that is lost with one security key. */
final class SingleHardwareKey implements Rule {
    private static final RuleId ID = RuleId.warning("MFA-007");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (Entrance entrance : Entrance.worthGuarding(subject.plan())) {
            List<Placed> usual = entrance.usual();
            if (usual.size() == 1
                    && usual.get(0).factor() instanceof SecondFactor.HardwareKey key
                    && !entrance.hasSpare()) {
                findings.add(usual.get(0).at(), ID, entrance.id(), key.device().id());
            }
        }
    }
}
