package org.understudy.template;

import org.understudy.plan.Engagement;
import org.understudy.plan.Instrument;
import org.understudy.plan.Person.Role.Kind;
import org.understudy.template.view.SuccessorAgreementView;
import org.understudy.template.view.SuccessorAgreementView.CustomerLine;
import org.understudy.template.view.SuccessorAgreementView.PolicyLine;

/** Makes the view of L6. */
final class SuccessorAgreementViewBuilder {
    private final LegalViews legal;
    private final Names names;
    private final Parties parties;

    SuccessorAgreementViewBuilder(LegalViews legal) {
        this.legal = legal;
        this.names = legal.names();
        this.parties = new Parties(legal.disclosure(), names);
    }

    SuccessorAgreementView view() {
        return new SuccessorAgreementView(
                legal.frame(),
                legal.filing(),
                parties.author(),
                parties.business(),
                parties.successors(),
                parties.mandates(Kind.AUTHORISED_SIGNER),
                legal.activation(),
                legal.disclosure().engagements().stream().map(this::customer).toList(),
                legal.disclosure().instruments().stream()
                        .filter(it -> it.type() == Instrument.Type.INSURANCE_POLICY)
                        .map(this::policy)
                        .toList());
    }

    private CustomerLine customer(Engagement engagement) {
        return new CustomerLine(
                names.text(engagement.name()),
                Parties.fullName(legal.plan().person(engagement.customer())),
                engagement.successor().map(legal.plan()::person).map(Parties::fullName),
                engagement.consent().state(),
                engagement.consent().on(),
                engagement.notifyWithin());
    }

    private PolicyLine policy(Instrument policy) {
        return new PolicyLine(names.text(policy.name()), policy.registry(), policy.dated());
    }
}
