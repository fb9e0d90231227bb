package org.understudy.template.view;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.Capacity;
import org.understudy.plan.Category;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Header;
import org.understudy.text.TimeSpan;

/**
 * L4, the draft of a power for digital matters while the author can't act. What is held for a customer or an employer is no
 * part of it.
 *
 * @param helpers who may help the agents with the technical side
 * @param groups of accounts, each with boxes for the author's initials
 */
public record AuthorityView(
        Frame frame,
        Filing filing,
        PartyCard author,
        Optional<PartyCard> business,
        List<MandateCard> agents,
        Optional<Start> start,
        List<PartyCard> helpers,
        List<Group> groups) {

    /**
     * When it begins: on what concerns the living only.
     *
     * @param quorum how many of the verifiers it takes
     */
    public record Start(
            List<Header.Event> events,
            List<EvidenceKind> evidence,
            List<String> verifiers,
            int quorum,
            Optional<TimeSpan> waitingPeriod) {}

    /** Accounts of one kind, held in one capacity. */
    public record Group(Capacity capacity, Category category, List<String> accounts) {}
}
