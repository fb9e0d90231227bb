package org.understudy.template.view;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.Person;

/** L8, the undertaking of those who keep papers of the plan or act on it. */
public record UndertakingView(
        Frame frame,
        Filing filing,
        PartyCard author,
        Optional<PartyCard> business,
        Optional<ActivationCard> activation,
        List<Signatory> signatories) {

    /**
     * Somebody who signs it.
     *
     * @param roles why they do
     * @param items what they have, as far as the pack tells of it
     */
    public record Signatory(PartyCard person, List<Person.Role.Kind> roles, List<CustodyCard> items) {}
}
