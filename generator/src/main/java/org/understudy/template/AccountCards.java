package org.understudy.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Body;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Ref;
import org.understudy.plan.Workflow;
import org.understudy.template.view.AccountCard;
import org.understudy.template.view.AccountCard.Factor;
import org.understudy.template.view.AccountCard.FactorType;
import org.understudy.template.view.AccountCard.Recovery;
import org.understudy.template.view.AccountCard.RecoveryType;
import org.understudy.template.view.Mention;

/** Makes cards of accounts, with slots for their secrets. */
final class AccountCards {
    private final Disclosure disclosure;
    private final Names names;
    private final SecretSlots slots;
    private final AccountTerms terms;
    private final Map<Ref, List<Ref>> neededBy;
    private final Map<Ref, List<Ref>> usedBy;

    AccountCards(Disclosure disclosure, Names names, SecretSlots slots) {
        this.disclosure = disclosure;
        this.names = names;
        this.slots = slots;
        this.terms =
                new AccountTerms(names, ref -> names.mention(Optional.of(ref)), ref -> names.name(Optional.of(ref)));
        this.neededBy = users(disclosure.accounts(), Account::ref, Account::dependsOn);
        this.usedBy = users(disclosure.workflows(), Workflow::ref, Workflow::uses);
    }

    AccountCard card(Account account) {
        return new AccountCard(
                names.anchor(account.ref()),
                names.text(account.name()),
                account.provider().legalName(),
                account.provider().country(),
                account.url(),
                account.category(),
                account.capacity(),
                names.name(account.customer()),
                account.criticality(),
                account.identifiers(),
                names.name(account.holder().orElse(disclosure.plan().header().author())),
                account.signIn().map(this::signIn),
                recovery(account),
                names.mentions(account.dependsOn()),
                names.mentions(neededBy.getOrDefault(account.ref(), List.of())),
                names.mentions(usedBy.getOrDefault(account.ref(), List.of())),
                terms.renewal(account),
                terms.wish(account),
                account.reviewed(),
                names.about(account.body()),
                names.part(account.body(), Body.Part.TAKE_OVER),
                names.part(account.body(), Body.Part.WIND_DOWN));
    }

    List<Recovery> recovery(Account account) {
        return account.recovery().stream().flatMap(this::recovery).toList();
    }

    /** For each thing what uses it, in order of the users. */
    private static <T> Map<Ref, List<Ref>> users(List<T> all, Function<T, Ref> user, Function<T, List<Ref>> used) {
        Map<Ref, List<Ref>> users = new HashMap<>();
        all.forEach(one -> used.apply(one).stream()
                .distinct()
                .forEach(ref ->
                        users.computeIfAbsent(ref, it -> new ArrayList<>()).add(user.apply(one))));
        return users;
    }

    private AccountCard.SignIn signIn(Account.SignIn signIn) {
        return new AccountCard.SignIn(
                signIn.username(),
                slots.slot(signIn.password()),
                signIn.passkey().map(names::nameOrHidden),
                signIn.via().map(names::nameOrHidden),
                signIn.secondFactors().stream().map(this::factor).toList(),
                signIn.secrets().stream()
                        .map(secret ->
                                new AccountCard.SecretLine(names.text(secret.label()), slots.slot(secret.value())))
                        .toList());
    }

    private Factor factor(Account.SecondFactor factor) {
        if (factor instanceof Account.SecondFactor.Totp totp) {
            return plain(FactorType.TOTP, totp.devices());
        } else if (factor instanceof Account.SecondFactor.BackupCodes codes) {
            boolean elsewhere =
                    codes.codes().isPresent() && disclosure.pack().documents().contains(DocumentId.D3);
            return new Factor(
                    FactorType.BACKUP_CODES,
                    List.of(),
                    elsewhere ? Optional.empty() : slots.slot(codes.codes()),
                    elsewhere ? Optional.of(DocumentId.D3.name()) : Optional.empty(),
                    codes.left().isPresent() ? Optional.of(codes.left().getAsInt()) : Optional.empty(),
                    names.mention(codes.kept()));
        } else if (factor instanceof Account.SecondFactor.HardwareKey key) {
            return plain(FactorType.HARDWARE_KEY, List.of(key.device()));
        } else if (factor instanceof Account.SecondFactor.Sms sms) {
            return plain(FactorType.SMS, List.of(sms.sim()));
        } else if (factor instanceof Account.SecondFactor.Passkey passkey) {
            return plain(FactorType.PASSKEY, List.of(passkey.holder()));
        } else if (factor instanceof Account.SecondFactor.Push push) {
            return plain(FactorType.PUSH, List.of(push.device()));
        }
        return plain(FactorType.EMAIL, List.of(((Account.SecondFactor.EmailCode) factor).account()));
    }

    private Factor plain(FactorType type, List<Ref> with) {
        return new Factor(
                type,
                with.stream().map(names::nameOrHidden).toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Nothing for a way through an account that the pack may not name. */
    private Stream<Recovery> recovery(Account.Recovery way) {
        if (way instanceof Account.Recovery.Email email) {
            return through(RecoveryType.EMAIL, email.account());
        } else if (way instanceof Account.Recovery.Phone phone) {
            return through(RecoveryType.PHONE, phone.device());
        } else if (way instanceof Account.Recovery.SecondAdmin admin) {
            return through(RecoveryType.SECOND_ADMIN, admin.person());
        } else if (way instanceof Account.Recovery.EmergencyAccess access) {
            return through(RecoveryType.EMERGENCY_ACCESS, access.to())
                    .map(it -> new Recovery(
                            it.type(), it.with(), it.code(), Optional.of(access.waits()), it.evidence(), it.url()));
        } else if (way instanceof Account.Recovery.RecoveryCode code) {
            return Stream.of(new Recovery(
                    RecoveryType.RECOVERY_CODE,
                    names.mention(code.kept()),
                    slots.slot(code.code()),
                    Optional.empty(),
                    List.of(),
                    Optional.empty()));
        }
        var support = (Account.Recovery.Support) way;
        return Stream.of(new Recovery(
                RecoveryType.SUPPORT,
                Optional.empty(),
                Optional.empty(),
                support.takes(),
                support.evidence(),
                support.url()));
    }

    private Stream<Recovery> through(RecoveryType type, Ref ref) {
        Optional<Mention> mention = names.mention(Optional.of(ref));
        return mention.stream()
                .map(it -> new Recovery(
                        type, Optional.of(it), Optional.empty(), Optional.empty(), List.of(), Optional.empty()));
    }
}
