package org.understudy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account;
import org.understudy.plan.Account.SignIn;
import org.understudy.plan.Device;
import org.understudy.plan.Device.Unlock;
import org.understudy.plan.LabelledSecret;
import org.understudy.plan.Pack;
import org.understudy.plan.Place;
import org.understudy.plan.Place.Opening;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;
import org.understudy.source.SourceRange;

/**
 * SECRET-036: the secret that is the passphrase of a pack is also that of another pack, an account, a device or a place. Looks at
 * names of secrets; that two of them have one value can only be told with the vault open.
 */
final class PassphraseReused implements Rule {
    private static final RuleId ID = RuleId.error("SECRET-036");

    @Override
    public RuleId id() {
        return ID;
    }

    /** Where a secret serves. */
    private record Use(SecretRef secret, Ref of, SourceRange at) {}

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        List<Use> passphrases = plan.packs().values().stream()
                .flatMap(PassphraseReused::passphrase)
                .toList();
        List<Use> others = others(plan);
        for (int i = 0; i < passphrases.size(); i++) {
            Use own = passphrases.get(i);
            Stream.concat(passphrases.subList(0, i).stream(), others.stream())
                    .filter(use -> use.secret().equals(own.secret()))
                    .findFirst()
                    .ifPresent(use -> findings.add(
                            Diagnostic.at(own.at(), ID, own.of(), use.of()).relatedTo(use.at())));
        }
    }

    private static Stream<Use> passphrase(Pack pack) {
        SourceRange at = pack.origin().at("protection.passphrase");
        return pack.protection().passphrase().stream().map(secret -> new Use(secret, pack.ref(), at));
    }

    private static List<Use> others(Plan plan) {
        List<Use> uses = new ArrayList<>();
        for (Account account : plan.accounts().values()) {
            SourceRange at = account.origin().at("access.sign-in");
            account.signIn().stream()
                    .flatMap(PassphraseReused::secrets)
                    .forEach(secret -> uses.add(new Use(secret, account.ref(), at)));
        }
        for (Device device : plan.devices().values()) {
            Stream.concat(
                            device.unlockedBy().stream().flatMap(unlock -> secret(unlock).stream()),
                            device.secrets().stream().map(LabelledSecret::value))
                    .forEach(secret -> uses.add(
                            new Use(secret, device.ref(), device.origin().at("unlocked-by"))));
        }
        for (Place place : plan.places().values()) {
            place.openedBy().forEach(opening -> {
                if (opening instanceof Opening.Code code) {
                    uses.add(new Use(code.secret(), place.ref(), place.origin().at("opened-by")));
                }
            });
        }
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
