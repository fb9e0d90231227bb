package org.understudy.access;

import org.understudy.access.AccessRule.Kind;
import org.understudy.plan.Account;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/**
 * How each kind of second factor is met: codes by an app on a device that is open, or by the seed in an app of one’s own; a
 * list of codes that isn’t used up, as a secret or where it is kept; a key in hand, with its PIN if it has one; a message to
 * a number; a passkey or a question on a device that is open, or a passkey that an account synchronises; a mailbox.
 */
final class FactorRules {
    private final RuleBook book;
    private final Keeping keeping;

    FactorRules(RuleBook book, Keeping keeping) {
        this.book = book;
        this.keeping = keeping;
    }

    /** A device that is open, or an account that is signed in to. */
    static AccessNode inUse(Ref holder) {
        return switch (holder.kind()) {
            case ACCOUNTS -> AccessNodes.account(holder);
            case DEVICES -> AccessNodes.open(holder);
            default -> throw new IllegalArgumentException(holder + " holds no passkey");
        };
    }

    void write(AccessNode factor, Account account, SecondFactor how, SourceRange place) {
        if (how instanceof SecondFactor.Totp totp) {
            totp.devices().forEach(device -> met(factor, AccessNodes.open(device), place));
            totp.secret().ifPresent(seed -> met(factor, AccessNodes.secret(seed), place));
        } else if (how instanceof SecondFactor.BackupCodes codes) {
            if (codes.left().orElse(1) > 0) {
                codes.codes().ifPresent(list -> met(factor, AccessNodes.secret(list), place));
                codes.kept().ifPresent(kept -> keeping.write(factor, account.ref(), kept, place));
            }
        } else if (how instanceof SecondFactor.HardwareKey key) {
            met(factor, AccessNodes.open(key.device()), place);
        } else if (how instanceof SecondFactor.Sms sms) {
            met(factor, AccessNodes.number(sms.sim()), place);
        } else if (how instanceof SecondFactor.Passkey passkey) {
            met(factor, inUse(passkey.holder()), place);
        } else if (how instanceof SecondFactor.Push push) {
            met(factor, AccessNodes.open(push.device()), place);
        } else if (how instanceof SecondFactor.EmailCode mail) {
            met(factor, AccessNodes.account(mail.account()), place);
        }
    }

    private void met(AccessNode factor, AccessNode by, SourceRange place) {
        book.all(factor, Kind.SIGN_IN, place, by);
    }
}
