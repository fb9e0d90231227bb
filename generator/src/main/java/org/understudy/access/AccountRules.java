package org.understudy.access;

import java.util.List;
import org.understudy.access.AccessRule.Kind;
import org.understudy.plan.Account;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/**
 * Signing in: a way to the first factor, and one past the second where one is asked for. A passkey or another account that
 * is signed in with stands for the password only: if the plan names second factors, they are asked for all the same.
 */
final class AccountRules {
    private final RuleBook book;
    private final FactorRules factors;
    private final RecoveryRules recovery;

    AccountRules(RuleBook book, Keeping keeping) {
        this.book = book;
        this.factors = new FactorRules(book, keeping);
        this.recovery = new RecoveryRules(book, keeping);
    }

    void write(Account account) {
        account.signIn().ifPresent(signIn -> signIn(account, signIn));
        for (int i = 0; i < account.recovery().size(); i++) {
            recovery.write(account, i);
        }
    }

    private void signIn(Account account, Account.SignIn signIn) {
        Ref ref = account.ref();
        SourceRange place = account.origin().at("access.sign-in");
        AccessNode first = AccessNodes.firstFactor(ref);
        AccessNode second = AccessNodes.secondFactor(ref);
        book.all(
                AccessNodes.account(ref),
                Kind.SIGN_IN,
                0,
                place,
                signIn.secondFactors().isEmpty() ? List.of(first) : List.of(first, second));
        signIn.password()
                .ifPresent(password -> book.all(
                        first,
                        Kind.SIGN_IN,
                        account.origin().at("access.sign-in.password"),
                        AccessNodes.secret(password)));
        signIn.passkey()
                .ifPresent(holder -> book.all(
                        first, Kind.SIGN_IN, account.origin().at("access.sign-in.passkey"), FactorRules.inUse(holder)));
        signIn.via()
                .ifPresent(via -> book.all(
                        first, Kind.SIGN_IN, account.origin().at("access.sign-in.via"), AccessNodes.account(via)));
        for (int i = 0; i < signIn.secondFactors().size(); i++) {
            SourceRange at = account.origin().at("access.sign-in.second-factor[" + i + "]");
            book.all(second, Kind.SIGN_IN, at, AccessNodes.factor(ref, i));
            factors.write(
                    AccessNodes.factor(ref, i), account, signIn.secondFactors().get(i), at);
        }
    }
}
