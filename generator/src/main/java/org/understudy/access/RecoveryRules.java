package org.understudy.access;

import java.util.List;
import java.util.stream.Stream;
import org.understudy.access.AccessRule.Kind;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.Account.SignIn;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/**
 * Ways in when the usual one fails. A mail or a message replaces the first factor only. A recovery code replaces the second,
 * or the first where no second is asked for. Another administrator, emergency access and the provider’s staff replace both.
 * Emergency access is granted when its time is over and the author couldn’t object. Staff help whom the plan gives the
 * account, with all the papers they ask for; how long they take, if the plan doesn’t say, is {@value #USUAL_DAYS} days.
 */
final class RecoveryRules {
    private static final int USUAL_DAYS = 30;

    private final RuleBook book;
    private final Keeping keeping;

    RecoveryRules(RuleBook book, Keeping keeping) {
        this.book = book;
        this.keeping = keeping;
    }

    void write(Account account, int number) {
        Recovery way = account.recovery().get(number);
        SourceRange place = account.origin().at("access.recovery[" + number + "]");
        Ref ref = account.ref();
        AccessNode first = AccessNodes.firstFactor(ref);
        AccessNode signedIn = AccessNodes.account(ref);
        if (way instanceof Recovery.Email email) {
            book.all(first, Kind.RESET, place, AccessNodes.account(email.account()));
        } else if (way instanceof Recovery.Phone phone) {
            book.all(first, Kind.RESET, place, AccessNodes.number(phone.device()));
        } else if (way instanceof Recovery.RecoveryCode code) {
            boolean two = account.signIn().map(SignIn::secondFactors).stream().anyMatch(it -> !it.isEmpty());
            AccessNode typed = AccessNodes.recoveryCode(ref, number);
            book.all(two ? AccessNodes.secondFactor(ref) : first, Kind.RESET, place, typed);
            code.code().ifPresent(secret -> book.all(typed, Kind.REVEAL, place, AccessNodes.secret(secret)));
            code.kept().ifPresent(kept -> keeping.write(typed, ref, kept, place));
        } else if (way instanceof Recovery.SecondAdmin admin) {
            book.all(signedIn, Kind.RESET, place, book.help(admin.person(), ref, place));
        } else if (way instanceof Recovery.EmergencyAccess access) {
            book.all(
                    signedIn,
                    Kind.EMERGENCY,
                    WaitingDays.of(access.waits()),
                    place,
                    RuleBook.and(List.of(AccessNodes.unable()), book.help(access.to(), ref, place)));
        } else if (way instanceof Recovery.Support support) {
            Stream<AccessNode> papers = support.evidence().stream().map(AccessNodes::evidence);
            book.all(
                    signedIn,
                    Kind.SUPPORT,
                    support.takes().map(WaitingDays::of).orElse(USUAL_DAYS),
                    place,
                    Stream.concat(Stream.of(AccessNodes.entitled(ref)), papers).toList());
        }
    }
}
