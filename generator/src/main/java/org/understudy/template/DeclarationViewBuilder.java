package org.understudy.template;

import java.util.List;
import java.util.stream.Stream;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.template.view.DeclarationView;
import org.understudy.template.view.DeclarationView.Release;
import org.understudy.template.view.PersonCard;

/** Makes the view of D5. */
final class DeclarationViewBuilder {
    private final ViewBuilder views;
    private final Disclosure disclosure;
    private final Plan plan;
    private final CustodyCards custody;

    DeclarationViewBuilder(ViewBuilder views, Disclosure disclosure) {
        this.views = views;
        this.disclosure = disclosure;
        this.plan = disclosure.plan();
        this.custody = new CustodyCards(disclosure, views.names());
    }

    DeclarationView view() {
        return new DeclarationView(
                views.frame(), views.people().card(plan.author()), views.activation(), signers(), releases());
    }

    private List<PersonCard> signers() {
        return plan.header().activation().stream()
                .flatMap(activation -> activation.verifiers().stream())
                .map(plan::person)
                .map(views.people()::card)
                .toList();
    }

    /** The pack itself if it is locked or something of it was handed out, then others of which it tells that. */
    private List<Release> releases() {
        Pack own = disclosure.pack();
        boolean locked = own.seals();
        Stream<Ref> first = locked || !custody.out(own.ref()).isEmpty() ? Stream.of(own.ref()) : Stream.empty();
        Stream<Ref> others = custody.packs().stream()
                .filter(pack -> !pack.equals(own.ref()) && !custody.out(pack).isEmpty());
        return Stream.concat(first, others).map(this::release).toList();
    }

    private Release release(Ref pack) {
        boolean own = pack.equals(disclosure.pack().ref());
        return new Release(
                custody.pack(pack),
                plan.person(plan.pack(pack).recipient()).name(),
                custody.out(pack),
                own
                        ? disclosure.keyHolders().stream()
                                .map(person -> person.name())
                                .toList()
                        : List.of());
    }
}
