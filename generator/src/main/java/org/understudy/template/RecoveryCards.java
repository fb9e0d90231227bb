package org.understudy.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Algorithm;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Kind;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;
import org.understudy.template.view.AccountCard.FactorType;
import org.understudy.template.view.Mention;
import org.understudy.template.view.RecoveryCard;
import org.understudy.template.view.RecoveryCard.Codes;
import org.understudy.template.view.RecoveryCard.Key;
import org.understudy.template.view.RecoveryCard.Way;

/** Makes cards of accounts that say how to get past their second question. */
final class RecoveryCards {
    /** First what takes this paper only, then what has to be fetched, last what must be signed in to itself. */
    private static final Comparator<Way> EASIEST = Comparator.comparingInt(way -> switch (way.type()) {
        case TOTP -> way.key().isPresent() ? 0 : 4;
        case BACKUP_CODES -> way.codes().flatMap(Codes::list).isPresent() ? 1 : 3;
        case HARDWARE_KEY -> 2;
        case SMS -> 5;
        case PUSH -> 6;
        case PASSKEY -> 7;
        case EMAIL -> 8;
    });

    private final Disclosure disclosure;
    private final Names names;
    private final SecretSlots slots;
    private final AccountCards accounts;

    RecoveryCards(Disclosure disclosure, Names names, SecretSlots slots) {
        this.disclosure = disclosure;
        this.names = names;
        this.slots = slots;
        this.accounts = new AccountCards(disclosure, names, slots);
    }

    /** Whether there is anything to say about an account besides its password. */
    static boolean concerns(Account account) {
        return !account.recovery().isEmpty()
                || account.signIn()
                        .filter(it -> !it.secondFactors().isEmpty()
                                || it.passkey().isPresent()
                                || it.via().isPresent())
                        .isPresent();
    }

    RecoveryCard card(Account account) {
        Optional<Account.SignIn> signIn = account.signIn();
        return new RecoveryCard(
                names.mention(account.ref()),
                account.provider().legalName(),
                account.url(),
                signIn.flatMap(Account.SignIn::username),
                signIn.flatMap(Account.SignIn::password).isPresent(),
                signIn.flatMap(Account.SignIn::via).map(names::nameOrHidden),
                account.criticality(),
                ways(signIn),
                accounts.recovery(account),
                account.reviewed());
    }

    private List<Way> ways(Optional<Account.SignIn> signIn) {
        var ways = new ArrayList<Way>();
        signIn.flatMap(Account.SignIn::passkey).ifPresent(holder -> ways.add(passkey(holder)));
        signIn.ifPresent(it -> it.secondFactors().stream()
                .sorted(Comparator.comparing(this::locked))
                .forEach(factor -> ways.add(way(factor))));
        ways.sort(EASIEST);
        return List.copyOf(ways);
    }

    /** Whether it takes a key whose PIN isn't in the pack; of two keys the other comes first. */
    private boolean locked(SecondFactor factor) {
        return factor instanceof SecondFactor.HardwareKey key
                && !disclosure.opens(key.device())
                && !disclosure.plan().device(key.device()).unlockedBy().isEmpty();
    }

    private Way way(SecondFactor factor) {
        if (factor instanceof SecondFactor.Totp totp) {
            return new Way(
                    FactorType.TOTP,
                    totp.devices().stream().map(names::nameOrHidden).toList(),
                    totp.printSeed() ? totp.secret().map(secret -> key(totp, secret)) : Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        } else if (factor instanceof SecondFactor.BackupCodes codes) {
            return new Way(
                    FactorType.BACKUP_CODES,
                    List.of(),
                    Optional.empty(),
                    Optional.of(new Codes(
                            codes.left().orElse(1) > 0 ? slots.slot(codes.codes()) : Optional.empty(),
                            codes.left().isPresent() ? Optional.of(codes.left().getAsInt()) : Optional.empty(),
                            codes.generated(),
                            names.mention(codes.kept()))),
                    Optional.empty());
        } else if (factor instanceof SecondFactor.HardwareKey key) {
            return with(FactorType.HARDWARE_KEY, key.device());
        } else if (factor instanceof SecondFactor.Sms sms) {
            return with(FactorType.SMS, sms.sim());
        } else if (factor instanceof SecondFactor.Passkey passkey) {
            return passkey(passkey.holder());
        } else if (factor instanceof SecondFactor.Push push) {
            return with(FactorType.PUSH, push.device());
        }
        return with(FactorType.EMAIL, ((SecondFactor.EmailCode) factor).account());
    }

    private Key key(SecondFactor.Totp totp, SecretRef secret) {
        boolean usual = totp.algorithm() == Algorithm.SHA1 && totp.digits() == 6 && totp.period() == 30;
        return new Key(slots.slot(secret), usual, totp.algorithm(), totp.digits(), totp.period());
    }

    private Way passkey(Ref holder) {
        Optional<Mention> platform = holder.kind() == Kind.DEVICES
                ? names.mention(disclosure.plan().device(holder).account())
                : Optional.empty();
        return new Way(
                FactorType.PASSKEY,
                Stream.of(holder).map(names::nameOrHidden).toList(),
                Optional.empty(),
                Optional.empty(),
                platform);
    }

    private Way with(FactorType type, Ref ref) {
        return new Way(type, List.of(names.nameOrHidden(ref)), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
