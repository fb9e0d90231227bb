package org.understudy.template.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Engagement;
import org.understudy.text.TimeSpan;

/** L7, drafts of each customer's consent to the successor, with what the law asks of a processor. */
public record CustomerConsentView(
        Frame frame,
        Filing filing,
        PartyCard author,
        Optional<PartyCard> business,
        Optional<ActivationCard> activation,
        List<CustomerConsent> customers) {

    /**
     * With one customer; on pages of its own.
     *
     * @param successor who is to take the work over, if that is on file
     * @param within how soon the customer must be told
     * @param breakGlass how the customer gets in without the author
     * @param held what is held for the customer
     */
    public record CustomerConsent(
            String anchor,
            String name,
            PartyCard customer,
            String services,
            Optional<Paper> contract,
            Optional<Paper> processorAgreement,
            Optional<PartyCard> successor,
            Engagement.SuccessorConsent.State consent,
            Optional<LocalDate> consentOn,
            Optional<String> consentReference,
            Engagement.AtEnd atEnd,
            Optional<TimeSpan> within,
            Engagement.Owner credentialsOwner,
            Optional<String> breakGlass,
            List<HeldAccount> held) {}

    /** A signed paper. */
    public record Paper(String reference, Optional<LocalDate> signed, Optional<LocalDate> ends) {}

    /** What the provider knows an account by; never what one signs in with. */
    public record HeldAccount(String name, String provider, Optional<String> holder, List<String> identifiers) {}
}
