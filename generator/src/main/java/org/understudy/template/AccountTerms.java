package org.understudy.template;

import java.util.Optional;
import java.util.function.Function;
import org.understudy.plan.Account;
import org.understudy.plan.Ref;
import org.understudy.template.view.AccountCard;
import org.understudy.template.view.Mention;

/** What the contract of an account says, and its author's wish. */
final class AccountTerms {
    private final Names names;
    private final Function<Ref, Optional<Mention>> payers;
    private final Function<Ref, Optional<String>> people;

    /**
     * @param payers what accounts and devices that pay are called; nothing for what may not be named
     * @param people what those are called who have a part in a wish
     */
    AccountTerms(Names names, Function<Ref, Optional<Mention>> payers, Function<Ref, Optional<String>> people) {
        this.names = names;
        this.payers = payers;
        this.people = people;
    }

    Optional<AccountCard.Renewal> renewal(Account account) {
        return account.renewal()
                .map(it -> new AccountCard.Renewal(
                        it.on(), it.every(), it.amount(), it.paidBy().flatMap(payers), it.automatic(), it.notice()));
    }

    Optional<AccountCard.Wish> wish(Account account) {
        return account.wish()
                .map(it -> new AccountCard.Wish(
                        it.action(),
                        it.to().flatMap(people),
                        it.decidedBy().flatMap(people),
                        it.executedBy().flatMap(people),
                        it.within(),
                        it.exportFirst(),
                        names.text(it.note())));
    }
}
