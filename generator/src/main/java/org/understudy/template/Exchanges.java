package org.understudy.template;

import java.util.Comparator;
import java.util.Optional;
import org.understudy.plan.Disclosure;
import org.understudy.template.view.ExchangeView;
import org.understudy.template.view.Frame;
import org.understudy.text.Messages;

/** Makes the views of letters to those who have something that was replaced. */
final class Exchanges {
    private static final String TEMPLATE = "D6-exchange.ftlx";

    private final ViewBuilder views;
    private final Disclosure disclosure;
    private final Messages messages;

    Exchanges(ViewBuilder views, Disclosure disclosure, Messages messages) {
        this.views = views;
        this.disclosure = disclosure;
        this.messages = messages;
    }

    /** @param slug tells it from the others */
    PageDraft letter(Replacement replacement, String slug) {
        var cards = new CustodyCards(disclosure, views.names());
        Frame frame = views.frame("exchange-" + replacement.holder().id());
        var view = new ExchangeView(
                frame,
                cards.fullName(replacement.holder()),
                cards.fullName(disclosure.plan().header().author()),
                replacement.items().stream().anyMatch(it -> it.fate() != ExchangeView.Fate.WITHDRAWN),
                replacement.items().stream()
                        .sorted(Comparator.comparing(it -> it.custody().handedOver()))
                        .map(it -> new ExchangeView.Item(cards.card(it.custody()), it.fate()))
                        .toList());
        return new PageDraft(
                TEMPLATE, frame, Optional.of(messages.get("exchange.file") + " " + slug), view, new SecretSlots());
    }
}
