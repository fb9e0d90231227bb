package org.understudy.check;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.understudy.access.LiveClaim;
import org.understudy.access.Scenario;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/** PEOPLE-006: too few verifiers, or holders of shares, to be enough: always, or in a scenario in which somebody is left to get in. */
final class QuorumImpossible implements Rule {
    private static final RuleId ID = RuleId.danger("PEOPLE-006");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        List<Scenario> scenarios = subject.proof().live().stream()
                .map(LiveClaim::scenario)
                .filter(scenario -> !scenario.authorActs())
                .distinct()
                .toList();
        plan.header()
                .activation()
                .ifPresent(activation -> check(
                        "@quorum.verifiers",
                        activation.quorum(),
                        others(activation.verifiers(), plan).size(),
                        lost -> others(activation.verifiers(), plan).stream()
                                        .filter(person -> !lost.contains(person))
                                        .count()
                                >= activation.quorum(),
                        scenarios,
                        plan.header().origin().at("activation.verifiers"),
                        findings));
        plan.packs()
                .values()
                .forEach(pack -> pack.protection()
                        .shares()
                        .ifPresent(shares -> check(
                                what(pack, shares),
                                shares.groups().size() == 1
                                        ? shares.groups().get(0).threshold()
                                        : shares.groupsNeeded(),
                                shares.groups().size() == 1
                                        ? others(shares.holders(), plan).size()
                                        : shares.groups().size(),
                                lost -> shares.suffice(person -> !lost.contains(person)
                                        && !person.equals(plan.header().author())),
                                scenarios.stream()
                                        .filter(scenario -> !scenario.lost().contains(pack.recipient()))
                                        .toList(),
                                pack.origin().at("protection.shares"),
                                findings)));
    }

    /** The author can’t be counted on: it is they who are gone. */
    private static List<Ref> others(List<Ref> people, Plan plan) {
        return people.stream()
                .filter(person -> !person.equals(plan.header().author()))
                .toList();
    }

    private static String what(Pack pack, Pack.Shares shares) {
        return Phrase.of(shares.groups().size() == 1 ? "quorum.shares" : "quorum.groups", pack.ref());
    }

    /** @param enough whether there are enough people, given who is lost */
    private static void check(
            String what,
            int needed,
            int all,
            Predicate<Set<Ref>> enough,
            List<Scenario> scenarios,
            SourceRange at,
            Diagnostics findings) {
        List<Scenario> failing = scenarios.stream()
                .filter(scenario -> !enough.test(scenario.lost()))
                .toList();
        if (!failing.isEmpty()) {
            findings.add(at, ID, what, needed, all, ScenarioWords.when(failing, scenarios));
        }
    }
}
