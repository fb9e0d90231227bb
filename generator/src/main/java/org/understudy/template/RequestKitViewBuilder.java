package org.understudy.template;

import java.util.List;
import org.understudy.plan.Account;
import org.understudy.template.view.RequestKitView;

/** Makes the view of L9. */
final class RequestKitViewBuilder {
    private final LegalViews legal;
    private final Names names;
    private final EstateNames estateNames;
    private final Directions directions;
    private final ProviderRoutes routes;

    RequestKitViewBuilder(LegalViews legal) {
        this.legal = legal;
        this.names = legal.names();
        this.estateNames = new EstateNames(new Estate(legal.disclosure()), legal);
        this.directions = new Directions(names, estateNames);
        this.routes = new ProviderRoutes(legal.plan(), names);
    }

    RequestKitView view() {
        return new RequestKitView(
                legal.frame(),
                legal.filing(),
                estateNames.person(legal.plan().header().author()),
                new ProviderAccounts(legal.disclosure())
                        .letters(it -> it.wish().isPresent() || it.consent().isPresent()).entrySet().stream()
                                .map(it -> letter(it.getKey(), it.getValue()))
                                .toList(),
                legal.jurisdiction().evidence().stream()
                        .map(it -> new RequestKitView.Enclosure(
                                it.event(), names.text(it.paper()), names.text(it.note()), it.maxAgeDays()))
                        .toList());
    }

    private RequestKitView.Letter letter(ProviderAccounts.Subject subject, List<Account> accounts) {
        Account first = accounts.get(0);
        return new RequestKitView.Letter(
                "letter-" + names.anchor(first.ref()),
                subject.provider(),
                first.provider().country().map(names::country),
                subject.capacity(),
                subject.holder(),
                accounts.stream().map(this::request).toList(),
                routes.papers(accounts),
                accounts.stream()
                        .flatMap(it -> routes.of(it).stream())
                        .distinct()
                        .toList());
    }

    private RequestKitView.Request request(Account account) {
        return new RequestKitView.Request(
                account.id(),
                names.text(account.name()),
                account.identifiers(),
                names.texts(account.linkingEvidence()),
                account.wish().map(Account.Wish::action),
                estateNames.person(account.wish().flatMap(Account.Wish::to)),
                account.wish()
                        .filter(it -> it.exportFirst() || it.action() == Account.Wish.Action.ARCHIVE)
                        .isPresent(),
                directions.afterDeath(account),
                directions.lifetime(account),
                directions.tool(account));
    }
}
