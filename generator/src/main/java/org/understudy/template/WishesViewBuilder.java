package org.understudy.template;

import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Body;
import org.understudy.plan.Capacity;
import org.understudy.template.view.WishesView;

/** Makes the view of L5. */
final class WishesViewBuilder {
    private final LegalViews legal;
    private final Estate estate;
    private final EstateNames estateNames;
    private final AccountTerms terms;

    WishesViewBuilder(LegalViews legal) {
        this.legal = legal;
        this.estate = new Estate(legal.disclosure());
        this.estateNames = new EstateNames(estate, legal);
        this.terms = estateNames.terms();
    }

    WishesView view() {
        return new WishesView(
                legal.frame(),
                legal.filing(),
                estateNames.person(legal.plan().header().author()),
                legal.names().part(legal.plan().header().body(), Body.Part.WISHES),
                Estate.CAPACITIES.stream().map(this::part).toList(),
                estate.own().stream()
                        .filter(it -> it.wish().isEmpty())
                        .map(it -> legal.names().text(it.name()))
                        .toList());
    }

    private WishesView.Part part(Capacity capacity) {
        return new WishesView.Part(
                capacity, estate.own(capacity).stream().flatMap(this::line).toList());
    }

    private Stream<WishesView.WishLine> line(Account account) {
        return terms.wish(account).stream()
                .map(wish -> new WishesView.WishLine(
                        account.id(),
                        legal.names().text(account.name()),
                        account.provider().legalName(),
                        wish));
    }
}
