package org.understudy.template.view;

import java.util.List;
import java.util.Optional;

/**
 * D2, the succession document.
 *
 * @param steps the way into all accounts that can be reached
 * @param unreached accounts that no step leads to
 * @param scenarios what becomes of that when more goes wrong
 */
public record SuccessionView(
        Frame frame,
        Optional<Prose> letter,
        Optional<Prose> about,
        Optional<ActivationCard> activation,
        List<PersonCard> people,
        List<StepCard> steps,
        List<Mention> unreached,
        List<ScenarioLine> scenarios,
        List<AccountCard> accounts,
        List<WorkflowCard> workflows,
        List<DeviceCard> devices,
        List<PlaceCard> places,
        List<DueLine> due,
        List<String> doNot) {}
