package org.understudy.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Device;
import org.understudy.plan.Device.Unlock;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.KeyPaper;
import org.understudy.plan.Pack;
import org.understudy.plan.Place;
import org.understudy.plan.SecretRef;
import org.understudy.source.SourceRange;

/**
 * What the protected documents of a pack print, and where the plan names it. The succession document (D2) prints passwords, lists
 * of codes, recovery codes and other secrets of the accounts it covers; of the devices and places that the pack opens, what
 * opens them. The instructions for second factors (D3) print codes, what opens devices, and the seeds that may be printed. Key
 * sheets and share cards (D4) print passphrases and shares of the packs that the pack names.
 */
final class PrintedSecrets {
    private final boolean succession;
    private final boolean instructions;
    private final Map<SecretRef, SourceRange> printed = new LinkedHashMap<>();

    PrintedSecrets(Disclosure disclosure) {
        Pack pack = disclosure.pack();
        this.succession = pack.documents().contains(DocumentId.D2);
        this.instructions = pack.documents().contains(DocumentId.D3);
        if (succession || instructions) {
            disclosure.accounts().forEach(this::account);
            disclosure.devices().stream()
                    .filter(device -> disclosure.opens(device.ref()))
                    .forEach(this::device);
        }
        SourceRange keys = pack.origin().at("keys-of");
        KeyPaper.of(disclosure).forEach(paper -> print(paper.secret(), keys));
        if (succession) {
            disclosure.plan().places().values().stream()
                    .filter(place -> disclosure.opens(place.ref()))
                    .forEach(this::place);
        }
    }

    private void account(Account account) {
        account.signIn().ifPresent(signIn -> {
            SourceRange at = account.origin().at("access.sign-in");
            if (succession) {
                signIn.password().ifPresent(secret -> print(secret, at));
                signIn.secrets().forEach(secret -> print(secret.value(), at));
            }
            for (int i = 0; i < signIn.secondFactors().size(); i++) {
                SourceRange factor = account.origin().at("access.sign-in.second-factor[" + i + "]");
                factor(signIn.secondFactors().get(i)).ifPresent(secret -> print(secret, factor));
            }
        });
        for (int i = 0; i < account.recovery().size(); i++) {
            if (account.recovery().get(i) instanceof Account.Recovery.RecoveryCode code) {
                SourceRange at = account.origin().at("access.recovery[" + i + "]");
                code.code().ifPresent(secret -> print(secret, at));
            }
        }
    }

    private Optional<SecretRef> factor(SecondFactor factor) {
        if (factor instanceof SecondFactor.BackupCodes codes) {
            return codes.codes();
        }
        return factor instanceof SecondFactor.Totp totp && totp.printSeed() && instructions
                ? totp.secret()
                : Optional.empty();
    }

    private void device(Device device) {
        SourceRange at = device.origin().at("unlocked-by");
        device.unlockedBy().stream().flatMap(PrintedSecrets::typed).forEach(secret -> print(secret, at));
        device.secrets().forEach(secret -> print(secret.value(), device.origin().at("secrets")));
    }

    static Stream<SecretRef> typed(Unlock unlock) {
        if (unlock instanceof Unlock.Pin pin) {
            return Stream.of(pin.secret());
        }
        return unlock instanceof Unlock.Password password ? Stream.of(password.secret()) : Stream.empty();
    }

    private void place(Place place) {
        place.openedBy().forEach(opening -> {
            if (opening instanceof Place.Opening.Code code) {
                print(code.secret(), place.origin().at("opened-by"));
            }
        });
    }

    private void print(SecretRef secret, SourceRange at) {
        printed.putIfAbsent(secret, at);
    }

    Map<SecretRef, SourceRange> all() {
        return printed;
    }
}
