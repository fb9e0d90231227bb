package org.understudy.check;

import java.util.HashSet;
import java.util.Set;
import org.understudy.check.Entrance.Placed;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Device;
import org.understudy.plan.Device.Unlock;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/**
 * MFA-008: a security key that asks for a PIN which the plan doesn’t name. It does when it holds a passkey (user
 * verification, FIDO CTAP 2.1), and when a finger opens it.
 */
final class KeyWithoutPin implements Rule {
    private static final RuleId ID = RuleId.warning("MFA-008");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Set<Ref> withPasskey = holdersOfPasskeys(subject.plan());
        subject.plan().devices().values().stream()
                .filter(device -> device.type() == Device.Type.HARDWARE_KEY)
                .filter(key -> withPasskey.contains(key.ref())
                        || key.unlockedBy().stream().anyMatch(Unlock.Biometric.class::isInstance))
                .filter(key -> key.unlockedBy().stream()
                        .noneMatch(unlock -> unlock instanceof Unlock.Pin || unlock instanceof Unlock.Password))
                .forEach(key -> findings.add(key.origin().at("unlocked-by"), ID, key.id()));
    }

    private static Set<Ref> holdersOfPasskeys(Plan plan) {
        var holders = new HashSet<Ref>();
        for (Entrance entrance : Entrance.all(plan)) {
            entrance.signIn().passkey().ifPresent(holders::add);
            for (Placed placed : entrance.usual()) {
                if (placed.factor() instanceof SecondFactor.Passkey passkey) {
                    holders.add(passkey.holder());
                }
            }
        }
        return holders;
    }
}
