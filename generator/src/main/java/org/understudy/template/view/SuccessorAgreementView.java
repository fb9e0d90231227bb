package org.understudy.template.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Engagement;
import org.understudy.text.TimeSpan;

/** L6, the draft of the agreement between the author and those who are to step in. */
public record SuccessorAgreementView(
        Frame frame,
        Filing filing,
        PartyCard author,
        Optional<PartyCard> business,
        List<MandateCard> successors,
        List<MandateCard> signers,
        Optional<ActivationCard> activation,
        List<CustomerLine> customers,
        List<PolicyLine> policies) {

    /**
     * Somebody the author works for.
     *
     * @param customer by the name in their papers where that is on file
     * @param successor who is to take the work over
     * @param within how soon they must be told
     */
    public record CustomerLine(
            String name,
            String customer,
            Optional<String> successor,
            Engagement.SuccessorConsent.State consent,
            Optional<LocalDate> consentOn,
            Optional<TimeSpan> within) {}

    /** An insurance policy. */
    public record PolicyLine(String name, Optional<String> number, Optional<LocalDate> dated) {}
}
