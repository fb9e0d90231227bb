package org.understudy.access;

import static org.understudy.plan.Kind.PLACES;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.access.AccessRule.Kind;
import org.understudy.plan.Device;
import org.understudy.plan.Device.Type;
import org.understudy.plan.Device.Unlock;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;
import org.understudy.source.SourceRange;

/**
 * Devices in hand, open, and their numbers. A device that another carries is where that one is; an app is at hand only when
 * the device it is on is open. An app whose codes an account synchronises also comes back on a new device, with the
 * password or PIN it asks for. A number is reached by the open phone with the SIM, by the card with its PIN in any phone, or
 * by a new card that the contract’s account orders, after {@value #NEW_CARD_DAYS} days.
 */
final class DeviceRules {
    private static final int NEW_CARD_DAYS = 7;

    private final RuleBook book;
    private final Keeping keeping;

    DeviceRules(RuleBook book, Keeping keeping) {
        this.book = book;
        this.keeping = keeping;
    }

    void write(Device device) {
        inHand(device);
        opened(device);
        carried(device);
        if (device.type() == Type.SIM
                || device.type() == Type.PHONE
                || device.number().isPresent()) {
            number(device);
        }
    }

    private void inHand(Device device) {
        Ref ref = device.ref();
        AccessNode inHand = AccessNodes.device(ref);
        SourceRange at = device.origin().at("kept");
        boolean inAnother = book.plan().devices().values().stream()
                .anyMatch(carrier -> carrier.carries().contains(ref));
        if (inAnother) {
            return;
        }
        Ref owner = device.owner().orElse(book.plan().header().author());
        Optional<Ref> place = device.kept().filter(kept -> kept.kind() == PLACES);
        if (device.kept().isEmpty() || place.isPresent()) {
            keeping.held(inHand, ref, owner, place.stream().toList(), at);
        }
        device.kept().ifPresent(kept -> keeping.write(inHand, ref, kept, at));
    }

    private void carried(Device carrier) {
        SourceRange at = carrier.origin().at("carries");
        for (Ref carried : carrier.carries()) {
            boolean app = book.plan().device(carried).type() == Type.AUTHENTICATOR_APP;
            book.all(
                    AccessNodes.device(carried),
                    Kind.REVEAL,
                    at,
                    app ? AccessNodes.open(carrier.ref()) : AccessNodes.device(carrier.ref()));
            if (book.plan().device(carried).type() == Type.SIM) {
                book.all(AccessNodes.number(carried), Kind.UNLOCK, at, AccessNodes.open(carrier.ref()));
            }
        }
    }

    private void opened(Device device) {
        AccessNode open = AccessNodes.open(device.ref());
        AccessNode inHand = AccessNodes.device(device.ref());
        if (device.unlockedBy().isEmpty()) {
            book.all(open, Kind.UNLOCK, device.origin().file(), inHand);
        }
        for (int i = 0; i < device.unlockedBy().size(); i++) {
            SourceRange at = device.origin().at("unlocked-by[" + i + "]");
            book.all(open, Kind.UNLOCK, at, inHand, key(device.unlockedBy().get(i)));
        }
        if (device.type() == Type.AUTHENTICATOR_APP) {
            device.account().ifPresent(account -> synchronised(device, account));
        }
    }

    private static AccessNode key(Unlock unlock) {
        if (unlock instanceof Unlock.Biometric biometric) {
            return AccessNodes.biometric(biometric.person());
        } else if (unlock instanceof Unlock.WithDevice with) {
            return AccessNodes.open(with.device());
        } else if (unlock instanceof Unlock.WithAccount with) {
            return AccessNodes.account(with.account());
        }
        return AccessNodes.secret(PrintedSecrets.typed(unlock).findFirst().orElseThrow());
    }

    private void synchronised(Device app, Ref account) {
        SourceRange at = app.origin().at("account");
        Set<SecretRef> typed = new LinkedHashSet<>();
        app.unlockedBy().forEach(unlock -> PrintedSecrets.typed(unlock).forEach(typed::add));
        AccessNode signedIn = AccessNodes.account(account);
        if (typed.isEmpty()) {
            book.all(AccessNodes.open(app.ref()), Kind.UNLOCK, at, signedIn);
        }
        typed.forEach(
                secret -> book.all(AccessNodes.open(app.ref()), Kind.UNLOCK, at, signedIn, AccessNodes.secret(secret)));
    }

    private void number(Device device) {
        AccessNode number = AccessNodes.number(device.ref());
        book.all(number, Kind.UNLOCK, device.origin().at("number"), AccessNodes.open(device.ref()));
        device.account()
                .filter(account -> device.type() == Type.SIM)
                .ifPresent(account -> book.all(
                        number,
                        Kind.RESET,
                        NEW_CARD_DAYS,
                        device.origin().at("account"),
                        List.of(AccessNodes.account(account))));
    }
}
