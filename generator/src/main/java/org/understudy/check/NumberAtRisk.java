package org.understudy.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<Ref, List<String>> needing = needing(plan);
        for (Device device : plan.devices().values()) {
            if (device.type() == Device.Type.SIM && needing.containsKey(device.ref())) {
                String accounts = String.join(", ", needing.getOrDefault(device.ref(), List.of()));
                reason(plan, device)
                        .ifPresent(reason ->
                                findings.add(device.origin().at("account"), ID, device.id(), reason, accounts));
            }
        }
    }

    /** The accounts worth guarding, by the numbers that they need. */
    private static Map<Ref, List<String>> needing(Plan plan) {
        Map<Ref, List<String>> needing = new HashMap<>();
        for (Entrance entrance : Entrance.worthGuarding(plan)) {
            numbers(entrance)
                    .distinct()
                    .forEach(number -> needing.computeIfAbsent(number, it -> new ArrayList<>())
                            .add(entrance.id()));
        }
        return needing;
    }

    private static Stream<Ref> numbers(Entrance entrance) {
        Stream<Ref> codes = entrance.usual().stream()
                .map(Placed::factor)
                .flatMap(it -> it instanceof SecondFactor.Sms sms ? Stream.of(sms.sim()) : Stream.empty());
        Stream<Ref> resets = entrance.account().recovery().stream()
                .flatMap(it -> it instanceof Recovery.Phone phone ? Stream.of(phone.device()) : Stream.empty());
        return Stream.concat(codes, resets);
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
