package org.understudy.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.understudy.access.AccessNodes;
import org.understudy.access.AccessProof;
import org.understudy.access.EarliestReach;
import org.understudy.access.Scenario;
import org.understudy.access.Times;
import org.understudy.plan.Header;
import org.understudy.plan.Person;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** Who gets into accounts when something has happened to the author, by the proof: with what they hold and may ask for. */
final class TechnicalControl {
    private final Map<Ref, Times> times = new LinkedHashMap<>();

    private TechnicalControl() {}

    /** After an event; empty if the plan doesn't take effect on it. */
    static Optional<TechnicalControl> after(Header.Event event, AccessProof proof, Plan plan) {
        Scenario.Cause cause =
                event == Header.Event.DEATH ? Scenario.Cause.AUTHOR_DEAD : Scenario.Cause.AUTHOR_INCAPACITATED;
        return proof.scenarios().stream()
                .filter(it -> it.cause() == cause)
                .findFirst()
                .map(scenario -> in(scenario, proof, plan));
    }

    private static TechnicalControl in(Scenario scenario, AccessProof proof, Plan plan) {
        var control = new TechnicalControl();
        var reach = new EarliestReach(proof.theory());
        plan.people().values().stream()
                .map(Person::ref)
                .filter(it -> !it.equals(plan.header().author()))
                .filter(it -> plan.header().business().filter(it::equals).isEmpty())
                .forEach(it -> control.times.put(it, reach.of(proof.situation(scenario, Set.of(it)))));
        return control;
    }

    /** Who gets in, each alone, and on which day first; the event is on day 0. */
    SortedMap<Ref, Integer> of(Ref account) {
        SortedMap<Ref, Integer> days = new TreeMap<>();
        times.forEach((person, when) -> {
            OptionalInt day = when.day(AccessNodes.account(account));
            day.ifPresent(it -> days.put(person, it));
        });
        return days;
    }
}
