package org.understudy.template;

import java.util.Comparator;
import java.util.Optional;
import org.understudy.plan.Account;
import org.understudy.plan.Body;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Engagement;
import org.understudy.plan.Instrument;
import org.understudy.plan.Plan;
import org.understudy.plan.Workflow;
import org.understudy.template.view.ContinuityView;
import org.understudy.template.view.EngagementCard;

/** Makes the view of D8. */
final class ContinuityViewBuilder {
    private final ViewBuilder views;
    private final Disclosure disclosure;
    private final Plan plan;
    private final Names names;
    private final PersonCards people;

    ContinuityViewBuilder(ViewBuilder views, Disclosure disclosure) {
        this.views = views;
        this.disclosure = disclosure;
        this.plan = disclosure.plan();
        this.names = views.names();
        this.people = views.people();
    }

    ContinuityView view() {
        return new ContinuityView(
                views.frame(),
                names.about(plan.header().body()),
                people.card(plan.author()),
                plan.business().map(people::card),
                people.cards(disclosure.people()),
                disclosure.engagements().stream().map(this::engagement).toList(),
                disclosure.workflows().stream().map(this::work).toList(),
                disclosure.accounts().stream()
                        .flatMap(account -> cost(account).stream())
                        .toList(),
                disclosure.accounts().stream()
                        .sorted(Comparator.comparing(Account::criticality))
                        .map(this::system)
                        .toList(),
                disclosure.instruments().stream().map(this::instrument).toList(),
                new DueDates(disclosure, names).until(plan.header().asAt().plusYears(1)),
                disclosure.accounts().stream()
                        .flatMap(account -> windDown(account).stream())
                        .toList());
    }

    private EngagementCard engagement(Engagement engagement) {
        return new EngagementCard(
                names.anchor(engagement.ref()),
                names.text(engagement.name()),
                people.card(plan.person(engagement.customer())),
                people.cards(engagement.contacts(), plan::person),
                names.text(engagement.services()),
                engagement.contract().map(this::paper),
                engagement.notice(),
                engagement.processorAgreement().map(this::paper),
                engagement.credentialsOwner(),
                names.text(engagement.breakGlass()),
                names.name(engagement.successor()),
                engagement.consent().state(),
                engagement.consent().on(),
                engagement.atEnd(),
                engagement.notifyWithin(),
                engagement.fee().map(fee -> new EngagementCard.Fee(fee.amount(), names.text(fee.terms()))),
                engagement.openWork().stream()
                        .map(work -> new EngagementCard.OpenWork(names.text(work.what()), work.due()))
                        .toList(),
                names.about(engagement.body()));
    }

    private EngagementCard.Paper paper(Engagement.Paper paper) {
        return new EngagementCard.Paper(paper.reference(), paper.signed(), paper.ends(), names.name(paper.kept()));
    }

    private ContinuityView.WorkLine work(Workflow workflow) {
        return new ContinuityView.WorkLine(
                names.text(workflow.name()),
                names.text(workflow.purpose()),
                names.text(workflow.frequency()),
                workflow.every(),
                workflow.nextDue(),
                workflow.criticality(),
                names.name(workflow.customer()),
                names.names(workflow.mayTakeOver()));
    }

    private Optional<ContinuityView.CostLine> cost(Account account) {
        return account.renewal()
                .map(renewal -> new ContinuityView.CostLine(
                        names.text(account.name()),
                        renewal.amount(),
                        renewal.every(),
                        renewal.on(),
                        names.name(renewal.paidBy()),
                        renewal.automatic()));
    }

    private ContinuityView.SystemLine system(Account account) {
        return new ContinuityView.SystemLine(
                names.text(account.name()),
                account.provider().legalName(),
                account.url(),
                account.category(),
                account.capacity(),
                names.name(account.customer()),
                account.criticality(),
                account.wish().map(Account.Wish::action),
                names.name(account.wish().flatMap(Account.Wish::to)));
    }

    private ContinuityView.InstrumentLine instrument(Instrument instrument) {
        return new ContinuityView.InstrumentLine(
                names.text(instrument.name()),
                instrument.type(),
                instrument.exists(),
                instrument.dated(),
                instrument.form(),
                instrument.registry(),
                names.name(instrument.original()),
                instrument.endsAtDeath(),
                names.about(instrument.body()));
    }

    private Optional<ContinuityView.WindDown> windDown(Account account) {
        return names.part(account.body(), Body.Part.WIND_DOWN)
                .map(prose -> new ContinuityView.WindDown(names.text(account.name()), prose));
    }
}
