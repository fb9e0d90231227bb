package org.understudy.check;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.check.Entrance.Placed;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Capacity;
import org.understudy.plan.Device;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** MFA-012: accounts need a number that goes with a job, that lapses, or of which nobody knows whose it is. */
final class NumberAtRisk implements Rule {
    private static final RuleId ID = RuleId.warning("MFA-012");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        for (Device device : plan.devices().values()) {
            if (device.type() == Device.Type.SIM) {
                String accounts = Entrance.worthGuarding(plan).stream()
                        .filter(entrance -> needs(entrance, device.ref()))
                        .map(Entrance::id)
                        .collect(Collectors.joining(", "));
                reason(plan, device)
                        .filter(reason -> !accounts.isEmpty())
                        .ifPresent(reason ->
                                findings.add(device.origin().at("account"), ID, device.id(), reason, accounts));
            }
        }
    }

    private static boolean needs(Entrance entrance, Ref sim) {
        Stream<Ref> codes = entrance.usual().stream()
                .map(Placed::factor)
                .flatMap(it -> it instanceof SecondFactor.Sms sms ? Stream.of(sms.sim()) : Stream.empty());
        Stream<Ref> resets = entrance.account().recovery().stream()
                .flatMap(it -> it instanceof Recovery.Phone phone ? Stream.of(phone.device()) : Stream.empty());
        return Stream.concat(codes, resets).anyMatch(sim::equals);
    }

    private static Optional<String> reason(Plan plan, Device sim) {
        if (sim.account().isEmpty()) {
            return Optional.of("@number.unknown");
        }
        Account contract = plan.account(sim.account().get());
        if (contract.capacity() == Capacity.EMPLOYER) {
            return Optional.of("@number.employer");
        }
        return contract.renewal().filter(it -> !it.automatic()).map(it -> "@number.prepaid");
    }
}
