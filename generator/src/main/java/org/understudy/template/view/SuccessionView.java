package org.understudy.template.view;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.Criticality;

/** D2, the succession document. */
public record SuccessionView(
        Frame frame,
        Optional<Prose> letter,
        Optional<Prose> about,
        Optional<ActivationCard> activation,
        List<PersonCard> people,
        List<OrderLine> order,
        List<AccountCard> accounts,
        List<WorkflowCard> workflows,
        List<DeviceCard> devices,
        List<PlaceCard> places,
        List<DueLine> due,
        List<String> doNot) {

    /** An account in the order of taking over. */
    public record OrderLine(
            int number,
            Mention account,
            Criticality criticality,
            List<Mention> after,
            List<AccountCard.FactorType> factors) {}
}
