package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Device;
import org.understudy.plan.Device.Unlock;
import org.understudy.plan.Ref;

/** ACCESS-010: a device that opens to nothing but the author’s finger or face. */
final class BiometricOnly implements Rule {
    private static final RuleId ID = RuleId.danger("ACCESS-010");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Ref author = subject.plan().header().author();
        for (Device device : subject.plan().devices().values()) {
            if (!device.unlockedBy().isEmpty()
                    && device.unlockedBy().stream().allMatch(unlock -> isOf(author, unlock))) {
                findings.add(device.origin().at("unlocked-by"), ID, device.ref(), author);
            }
        }
    }

    private static boolean isOf(Ref author, Unlock unlock) {
        return unlock instanceof Unlock.Biometric biometric
                && biometric.person().equals(author);
    }
}
