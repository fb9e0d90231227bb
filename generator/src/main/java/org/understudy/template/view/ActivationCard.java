package org.understudy.template.view;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Header;
import org.understudy.plan.Person;
import org.understudy.text.TimeSpan;

/** When and how the plan takes effect. */
public record ActivationCard(
        List<Header.Event> events,
        Optional<TimeSpan> unreachableAfter,
        List<Person.Contact.Channel> channels,
        Optional<Integer> attempts,
        List<EvidenceKind> evidence,
        List<PersonCard> contacts,
        List<String> verifiers,
        int quorum,
        Optional<TimeSpan> waitingPeriod,
        Optional<StandDown> standDown) {

    /** What is done when the author returns. */
    public record StandDown(Header.StandDown.Rotate rotate, Header.StandDown.Recall recall) {}
}
