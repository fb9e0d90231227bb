package org.understudy.template;

import org.understudy.plan.Disclosure;
import org.understudy.template.view.CustodyView;

/** Makes the view of D6. */
final class CustodyViewBuilder {
    private final ViewBuilder views;
    private final Disclosure disclosure;

    CustodyViewBuilder(ViewBuilder views, Disclosure disclosure) {
        this.views = views;
        this.disclosure = disclosure;
    }

    CustodyView view() {
        var cards = new CustodyCards(disclosure, views.names());
        return new CustodyView(
                views.frame(), cards.fullName(disclosure.plan().header().author()), cards.all());
    }
}
