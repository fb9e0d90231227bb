package org.understudy.template.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Engagement;
import org.understudy.text.Amount;
import org.understudy.text.TimeSpan;

/** What the author does for one customer, and on what terms. */
public record EngagementCard(
        String anchor,
        String name,
        PersonCard customer,
        List<PersonCard> contacts,
        String services,
        Optional<Paper> contract,
        Optional<TimeSpan> notice,
        Optional<Paper> processorAgreement,
        Engagement.Owner credentialsOwner,
        Optional<String> breakGlass,
        Optional<String> successor,
        Engagement.SuccessorConsent.State consent,
        Optional<LocalDate> consentOn,
        Engagement.AtEnd atEnd,
        Optional<TimeSpan> notifyWithin,
        Optional<Fee> fee,
        List<OpenWork> openWork,
        Optional<Prose> about) {

    /** A signed paper. */
    public record Paper(
            String reference, Optional<LocalDate> signed, Optional<LocalDate> ends, Optional<String> kept) {}

    /** What the customer pays. */
    public record Fee(Amount amount, String terms) {}

    /** A piece of work under way. */
    public record OpenWork(String what, Optional<LocalDate> due) {}
}
