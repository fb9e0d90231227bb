package org.understudy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.plan.Account.SignIn;
import org.understudy.plan.Device.Unlock;
import org.understudy.plan.LabelledSecret;
import org.understudy.plan.Place.Opening;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;
import org.understudy.source.SourceRange;

/**
 * Where a secret serves.
 *
 * @param of the pack, account, device or place
 * @param at where the plan says so
 */
public record SecretUse(SecretRef secret, Ref of, SourceRange at) {

    /** The passphrases of packs, in the order of the plan. */
    public static List<SecretUse> passphrases(Plan plan) {
        return plan.packs().values().stream()
                .flatMap(pack -> pack.protection().passphrase().stream()
                        .map(secret ->
                                new SecretUse(secret, pack.ref(), pack.origin().at("protection.passphrase"))))
                .toList();
    }

    /** The secrets of accounts, devices and places. */
    public static List<SecretUse> ofOtherThings(Plan plan) {
        List<SecretUse> uses = new ArrayList<>();
        plan.accounts()
                .values()
                .forEach(account -> account.signIn().stream()
                        .flatMap(SecretUse::secrets)
                        .forEach(secret -> uses.add(new SecretUse(
                                secret, account.ref(), account.origin().at("access.sign-in")))));
        plan.devices()
                .values()
                .forEach(device -> Stream.concat(
                                device.unlockedBy().stream().flatMap(unlock -> secret(unlock).stream()),
                                device.secrets().stream().map(LabelledSecret::value))
                        .forEach(secret -> uses.add(new SecretUse(
                                secret, device.ref(), device.origin().at("unlocked-by")))));
        plan.places()
                .values()
                .forEach(place -> place.openedBy().forEach(opening -> {
                    if (opening instanceof Opening.Code code) {
                        uses.add(new SecretUse(
                                code.secret(), place.ref(), place.origin().at("opened-by")));
                    }
                }));
        return uses;
    }

    private static Stream<SecretRef> secrets(SignIn signIn) {
        return Stream.concat(
                signIn.password().stream(), signIn.secrets().stream().map(LabelledSecret::value));
    }

    private static Optional<SecretRef> secret(Unlock unlock) {
        if (unlock instanceof Unlock.Pin pin) {
            return Optional.of(pin.secret());
        }
        return unlock instanceof Unlock.Password password ? Optional.of(password.secret()) : Optional.empty();
    }
}
