package org.understudy.template;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.Account;
import org.understudy.plan.Engagement;
import org.understudy.template.view.CustomerConsentView;
import org.understudy.template.view.CustomerConsentView.CustomerConsent;
import org.understudy.template.view.CustomerConsentView.HeldAccount;
import org.understudy.template.view.CustomerConsentView.Paper;

/** Makes the view of L7. */
final class CustomerConsentViewBuilder {
    private final LegalViews legal;
    private final Names names;
    private final Parties parties;

    CustomerConsentViewBuilder(LegalViews legal) {
        this.legal = legal;
        this.names = legal.names();
        this.parties = new Parties(legal.disclosure(), names);
    }

    CustomerConsentView view() {
        return new CustomerConsentView(
                legal.frame(),
                legal.filing(),
                parties.author(),
                parties.business(),
                legal.activation(),
                legal.disclosure().engagements().stream().map(this::customer).toList());
    }

    private CustomerConsent customer(Engagement engagement) {
        return new CustomerConsent(
                names.anchor(engagement.ref()),
                names.text(engagement.name()),
                parties.card(legal.plan().person(engagement.customer())),
                names.text(engagement.services()),
                engagement.contract().map(CustomerConsentViewBuilder::paper),
                engagement.processorAgreement().map(CustomerConsentViewBuilder::paper),
                engagement.successor().map(legal.plan()::person).map(parties::card),
                engagement.consent().state(),
                engagement.consent().on(),
                engagement.consent().reference(),
                engagement.atEnd(),
                engagement.notifyWithin(),
                engagement.credentialsOwner(),
                names.text(engagement.breakGlass()),
                held(engagement));
    }

    private static Paper paper(Engagement.Paper paper) {
        return new Paper(paper.reference(), paper.signed(), paper.ends());
    }

    private List<HeldAccount> held(Engagement engagement) {
        return legal.disclosure().accounts().stream()
                .filter(account -> account.customer().equals(Optional.of(engagement.ref())))
                .map(this::account)
                .toList();
    }

    private HeldAccount account(Account account) {
        return new HeldAccount(
                names.text(account.name()),
                account.provider().legalName(),
                account.holder()
                        .filter(legal.disclosure()::shown)
                        .map(legal.plan()::person)
                        .map(Parties::fullName),
                account.identifiers());
    }
}
