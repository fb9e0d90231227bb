package org.understudy.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Wish.Action;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.template.view.NoticesView.ProviderLetter;
import org.understudy.template.view.NoticesView.Request;

/** Makes the letters to providers about the accounts that are to be closed or to go to somebody. */
final class ProviderLetters {
    private static final Set<Action> TOLD =
            Set.of(Action.CLOSE, Action.DELETE, Action.ARCHIVE, Action.TRANSFER, Action.MEMORIALISE);

    private final Disclosure disclosure;
    private final Plan plan;
    private final Names names;
    private final ProviderRoutes routes;

    ProviderLetters(Disclosure disclosure, Names names) {
        this.disclosure = disclosure;
        this.plan = disclosure.plan();
        this.names = names;
        this.routes = new ProviderRoutes(plan, names);
    }

    List<ProviderLetter> all() {
        Map<ProviderAccounts.Subject, List<Account>> letters = new ProviderAccounts(disclosure)
                .letters(account -> account.wish()
                        .map(Account.Wish::action)
                        .filter(TOLD::contains)
                        .isPresent());
        return letters.entrySet().stream()
                .map(entry -> letter(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ProviderLetter letter(ProviderAccounts.Subject subject, List<Account> accounts) {
        Account first = accounts.get(0);
        return new ProviderLetter(
                "letter-" + names.anchor(first.ref()),
                subject.provider(),
                subject.capacity(),
                subject.holder(),
                accounts.stream().flatMap(this::request).toList(),
                routes.papers(accounts),
                routes.known(first).stream()
                        .flatMap(it -> it.value().url().stream())
                        .findFirst());
    }

    private Stream<Request> request(Account account) {
        return account.wish().stream()
                .map(wish -> new Request(
                        names.text(account.name()),
                        account.identifiers(),
                        wish.action(),
                        wish.to().map(this::legalName),
                        wish.within(),
                        names.name(wish.decidedBy()),
                        wish.exportFirst() || wish.action() == Action.ARCHIVE,
                        names.text(wish.note())));
    }

    private String legalName(Ref person) {
        return plan.person(person).legalName().orElse(plan.person(person).name());
    }
}
