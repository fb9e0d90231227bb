package org.understudy.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.understudy.access.AccessNode;
import org.understudy.access.AccessNode.Sort;
import org.understudy.access.AccessProof;
import org.understudy.access.RecoveryCycles;
import org.understudy.access.Scenario;
import org.understudy.plan.Person;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/**
 * Things that wait for each other, so that none of them opens: for all who are left behind, acting as one, and for an author whose
 * phone is lost.
 *
 * @param things accounts, devices, places and packs, in natural order
 */
record Circle(Set<Ref> things) {
    private static final Set<Sort> OPENED = Set.of(Sort.ACCOUNT, Sort.DEVICE_OPEN, Sort.PLACE, Sort.PACK);

    static Set<Circle> of(Subject subject) {
        Plan plan = subject.plan();
        AccessProof proof = subject.proof();
        Set<Ref> others = new HashSet<>();
        plan.people().values().stream()
                .map(Person::ref)
                .filter(person -> !person.equals(plan.header().author()))
                .forEach(others::add);
        Set<Circle> circles = new LinkedHashSet<>();
        List<Scenario> scenarios = new ArrayList<>(proof.scenarios().subList(0, 1));
        proof.scenarios().stream().filter(Scenario::authorActs).forEach(scenarios::add);
        for (Scenario scenario : scenarios) {
            Set<Ref> actors = scenario.authorActs() ? Set.of(plan.header().author()) : others;
            new RecoveryCycles(proof.theory())
                    .of(proof.situation(scenario, actors))
                    .forEach(nodes -> add(nodes, circles));
        }
        return circles;
    }

    private static void add(List<AccessNode> nodes, Set<Circle> circles) {
        Set<Ref> things = new LinkedHashSet<>();
        nodes.stream()
                .filter(node -> OPENED.contains(node.sort()))
                .forEach(node -> node.of().ifPresent(things::add));
        if (!things.isEmpty()) {
            circles.add(new Circle(things));
        }
    }
}
