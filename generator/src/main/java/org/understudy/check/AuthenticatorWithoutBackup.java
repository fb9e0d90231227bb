package org.understudy.check;

import java.util.List;
import java.util.stream.Collectors;
import org.understudy.check.Entrance.Placed;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Device;
import org.understudy.plan.Ref;

/** MFA-011: accounts whose codes only one device can make, with no copy of their keys. One finding for each device. */
final class AuthenticatorWithoutBackup implements Rule {
    private static final RuleId ID = RuleId.warning("MFA-011");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        List<Entrance> entrances = Entrance.worthGuarding(subject.plan());
        for (Device device : subject.plan().devices().values()) {
            List<Entrance> lost = entrances.stream()
                    .filter(entrance -> device.account().isEmpty() && needs(entrance, device.ref()))
                    .toList();
            if (!lost.isEmpty()) {
                findings.add(finding(device, lost));
            }
        }
    }

    private static boolean needs(Entrance entrance, Ref device) {
        List<Placed> usual = entrance.usual();
        return !usual.isEmpty()
                && usual.stream()
                        .allMatch(it -> it.factor() instanceof SecondFactor.Totp totp
                                && totp.secret().isEmpty()
                                && totp.devices().equals(List.of(device)))
                && !entrance.hasSpare();
    }

    private static Diagnostic finding(Device device, List<Entrance> lost) {
        String names = lost.stream().map(Entrance::id).collect(Collectors.joining(", "));
        Diagnostic finding = Diagnostic.at(device.origin().at("kind"), ID, device.id(), names);
        for (Entrance entrance : lost) {
            finding = finding.relatedTo(entrance.usual().get(0).at());
        }
        return finding;
    }
}
