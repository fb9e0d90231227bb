package org.understudy.template;

import org.understudy.plan.Account;
import org.understudy.template.view.DirectionsView;

/** Makes the view of L3. */
final class DirectionsViewBuilder {
    private final LegalViews legal;
    private final Estate estate;
    private final EstateNames estateNames;
    private final Directions directions;
    private final AccountTerms terms;

    DirectionsViewBuilder(LegalViews legal) {
        this.legal = legal;
        this.estate = new Estate(legal.disclosure());
        this.estateNames = new EstateNames(estate, legal);
        this.directions = new Directions(legal.names(), estateNames);
        this.terms = estateNames.terms();
    }

    DirectionsView view() {
        return new DirectionsView(
                legal.frame(),
                legal.filing(),
                estateNames.person(legal.plan().header().author()),
                estate.own().stream().map(this::direction).toList(),
                new AuthorityMaps(legal, estate, estateNames).all());
    }

    private DirectionsView.Direction direction(Account account) {
        return new DirectionsView.Direction(
                legal.names().anchor(account.ref()),
                account.id(),
                legal.names().text(account.name()),
                account.provider().legalName(),
                account.capacity(),
                directions.lifetime(account),
                directions.afterDeath(account),
                directions.tool(account),
                terms.wish(account));
    }
}
