package org.understudy.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Device;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Kind;
import org.understudy.plan.Place;
import org.understudy.plan.Ref;

/** The devices and places that the second proofs of a pack's accounts take: fewer than the pack as a whole may show. */
final class FactorThings {
    private final Disclosure disclosure;
    private final Set<Ref> needed = new LinkedHashSet<>();

    FactorThings(Disclosure disclosure) {
        this.disclosure = disclosure;
        disclosure.accounts().stream().flatMap(FactorThings::of).forEach(this::add);
    }

    private static Stream<Ref> of(Account account) {
        Stream<Ref> proofs = account.signIn().stream()
                .flatMap(signIn -> Stream.concat(
                        signIn.passkey().stream(),
                        signIn.secondFactors().stream().flatMap(FactorThings::of)));
        return Stream.concat(proofs, account.recovery().stream().flatMap(FactorThings::of));
    }

    private static Stream<Ref> of(SecondFactor factor) {
        if (factor instanceof SecondFactor.Totp totp) {
            return totp.devices().stream();
        } else if (factor instanceof SecondFactor.BackupCodes codes) {
            return codes.kept().stream();
        } else if (factor instanceof SecondFactor.HardwareKey key) {
            return Stream.of(key.device());
        } else if (factor instanceof SecondFactor.Sms sms) {
            return Stream.of(sms.sim());
        } else if (factor instanceof SecondFactor.Passkey passkey) {
            return Stream.of(passkey.holder());
        } else if (factor instanceof SecondFactor.Push push) {
            return Stream.of(push.device());
        }
        return Stream.empty();
    }

    private static Stream<Ref> of(Recovery way) {
        if (way instanceof Recovery.Phone phone) {
            return Stream.of(phone.device());
        }
        return way instanceof Recovery.RecoveryCode code ? code.kept().stream() : Stream.empty();
    }

    /** With what carries or unlocks it, and where it is kept. */
    private void add(Ref ref) {
        if (ref.kind() == Kind.PLACES && needed.add(ref)) {
            disclosure.plan().place(ref).inside().ifPresent(this::add);
        } else if (ref.kind() == Kind.DEVICES && needed.add(ref)) {
            Device device = disclosure.plan().device(ref);
            device.kept().ifPresent(this::add);
            device.unlockedBy().stream()
                    .flatMap(unlock -> unlock instanceof Device.Unlock.WithDevice with
                            ? Stream.of(with.device())
                            : Stream.<Ref>empty())
                    .forEach(this::add);
            disclosure.plan().devices().values().stream()
                    .filter(carrier -> carrier.carries().contains(ref))
                    .forEach(carrier -> add(carrier.ref()));
        }
    }

    List<Device> devices() {
        return disclosure.devices().stream()
                .filter(device -> needed.contains(device.ref()))
                .toList();
    }

    List<Place> places() {
        return disclosure.places().stream()
                .filter(place -> needed.contains(place.ref()))
                .toList();
    }
}
