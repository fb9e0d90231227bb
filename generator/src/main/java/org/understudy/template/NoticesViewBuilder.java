package org.understudy.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.understudy.plan.Account;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Engagement;
import org.understudy.plan.Engagement.SuccessorConsent.State;
import org.understudy.plan.Header;
import org.understudy.plan.Instrument;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Role.Kind;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.template.view.NoticesView;
import org.understudy.template.view.NoticesView.CustomerLetter;
import org.understudy.template.view.NoticesView.InsurerLetter;
import org.understudy.template.view.PersonCard;

/** Makes the view of D7. */
final class NoticesViewBuilder {
    private static final Set<Kind> ADVISERS = Set.of(
            Kind.AGENT, Kind.EXECUTOR, Kind.HEIR, Kind.COUNSEL, Kind.NOTARY, Kind.ACCOUNTANT, Kind.AUTHORISED_SIGNER);

    /** Where the plan doesn't say when it takes effect. */
    private static final List<Header.Event> USUAL_EVENTS =
            List.of(Header.Event.DEATH, Header.Event.LASTING_INCAPACITY, Header.Event.UNREACHABLE);

    private final ViewBuilder views;
    private final Disclosure disclosure;
    private final Plan plan;
    private final Names names;

    NoticesViewBuilder(ViewBuilder views, Disclosure disclosure) {
        this.views = views;
        this.disclosure = disclosure;
        this.plan = disclosure.plan();
        this.names = views.names();
    }

    NoticesView view() {
        return new NoticesView(
                views.frame(),
                legalName(plan.author()),
                plan.business().map(NoticesViewBuilder::legalName),
                plan.business().orElseGet(plan::author).name(),
                plan.header().activation().map(Header.Activation::events).orElse(USUAL_EVENTS),
                views.contacts(),
                advisers(),
                disclosure.engagements().stream().map(this::customer).toList(),
                disclosure.instruments().stream()
                        .filter(it -> it.type() == Instrument.Type.INSURANCE_POLICY)
                        .map(this::insurer)
                        .toList(),
                new ProviderLetters(disclosure, names).all());
    }

    private static String legalName(Person person) {
        return person.legalName().orElse(person.name());
    }

    private List<PersonCard> advisers() {
        List<Ref> told = new ArrayList<>(
                List.of(plan.header().author(), disclosure.pack().recipient()));
        plan.header().activation().ifPresent(activation -> told.addAll(activation.contacts()));
        return disclosure.people().stream()
                .filter(person -> ADVISERS.stream().anyMatch(person::has) && !told.contains(person.ref()))
                .map(views.people()::card)
                .toList();
    }

    private CustomerLetter customer(Engagement engagement) {
        State consent = engagement.consent().state();
        return new CustomerLetter(
                "letter-" + names.anchor(engagement.ref()),
                names.text(engagement.name()),
                views.people().card(plan.person(engagement.customer())),
                views.people().cards(engagement.contacts(), plan::person),
                names.text(engagement.services()),
                engagement.notifyWithin(),
                engagement.contract().map(Engagement.Paper::reference),
                names.name(engagement.successor().filter(it -> consent != State.REFUSED)),
                consent == State.GIVEN,
                engagement.atEnd(),
                disclosure.accounts().stream()
                        .filter(account -> account.customer()
                                .filter(engagement.ref()::equals)
                                .isPresent())
                        .map(Account::name)
                        .map(names::text)
                        .toList());
    }

    private InsurerLetter insurer(Instrument policy) {
        return new InsurerLetter(
                "letter-" + names.anchor(policy.ref()), names.text(policy.name()), policy.dated(), policy.registry());
    }
}
