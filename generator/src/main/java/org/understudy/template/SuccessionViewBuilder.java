package org.understudy.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.understudy.access.TakeoverOrder;
import org.understudy.plan.Account;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.plan.Workflow;
import org.understudy.template.view.AccountCard;
import org.understudy.template.view.SuccessionView;
import org.understudy.template.view.SuccessionView.OrderLine;

/** Makes the view of D2, the one with slots for secrets. */
final class SuccessionViewBuilder {
    private final ViewBuilder views;
    private final Disclosure disclosure;
    private final Plan plan;
    private final Names names;
    private final AccountCards accounts;
    private final ThingCards things;

    SuccessionViewBuilder(ViewBuilder views, Disclosure disclosure, SecretSlots slots) {
        this.views = views;
        this.disclosure = disclosure;
        this.plan = disclosure.plan();
        this.names = views.names();
        this.accounts = new AccountCards(disclosure, names, slots);
        this.things = new ThingCards(disclosure, names, slots);
    }

    SuccessionView view() {
        List<Account> order = new TakeoverOrder(disclosure.accounts()).accounts();
        List<AccountCard> cards = order.stream().map(accounts::card).toList();
        return new SuccessionView(
                views.frame(),
                names.about(disclosure.pack().body()),
                names.about(plan.header().body()),
                views.activation(),
                views.people().cards(disclosure.people()),
                lines(order, cards),
                cards,
                disclosure.workflows().stream()
                        .sorted(java.util.Comparator.comparing(Workflow::criticality))
                        .map(things::workflow)
                        .toList(),
                disclosure.devices().stream().map(things::device).toList(),
                disclosure.places().stream().map(things::place).toList(),
                new DueDates(disclosure, names).until(plan.header().asAt().plusYears(1)),
                names.texts(plan.header().doNot()));
    }

    private List<OrderLine> lines(List<Account> order, List<AccountCard> cards) {
        var lines = new ArrayList<OrderLine>();
        for (Account account : order) {
            AccountCard card = cards.get(lines.size());
            List<Ref> after = Stream.concat(
                            account.signIn().stream().flatMap(signIn -> signIn.via().stream()),
                            account.dependsOn().stream())
                    .distinct()
                    .toList();
            lines.add(new OrderLine(
                    lines.size() + 1,
                    names.mention(account.ref()),
                    account.criticality(),
                    names.mentions(after),
                    card.signIn().stream()
                            .flatMap(signIn -> signIn.factors().stream())
                            .map(AccountCard.Factor::type)
                            .distinct()
                            .toList()));
        }
        return lines;
    }
}
