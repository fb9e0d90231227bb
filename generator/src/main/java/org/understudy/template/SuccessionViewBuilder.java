package org.understudy.template;

import org.understudy.plan.Disclosure;
import org.understudy.plan.Plan;
import org.understudy.plan.Workflow;
import org.understudy.template.view.SuccessionView;

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
        RunbookCards runbook = views.runbook();
        return new SuccessionView(
                views.frame(),
                names.about(disclosure.pack().body()),
                names.about(plan.header().body()),
                views.activation(),
                views.people().cards(disclosure.people()),
                runbook.steps(),
                runbook.unreached(),
                views.scenarios(),
                runbook.accounts().stream().map(accounts::card).toList(),
                disclosure.workflows().stream()
                        .sorted(java.util.Comparator.comparing(Workflow::criticality))
                        .map(things::workflow)
                        .toList(),
                disclosure.devices().stream().map(things::device).toList(),
                disclosure.places().stream().map(things::place).toList(),
                new DueDates(disclosure, names).until(plan.header().asAt().plusYears(1)),
                names.texts(plan.header().doNot()));
    }
}
