package org.understudy.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.understudy.access.AccessNode.Sort;
import org.understudy.access.RunbookStep.Fallback;

/**
 * Finds other ways to what a step gives: rules that hold although their head can’t be had by any other, and rules that give
 * what can stand in for something that the step needs, such as one more share.
 */
final class Fallbacks {
    /** What nobody has another way to in the world: who one is, and whether the plan holds. */
    private static final Set<Sort> WITHOUT = EnumSet.of(Sort.PERSON, Sort.ACTIVATION, Sort.EVIDENCE, Sort.BIOMETRIC);

    private final AccessTheory theory;
    private final Detours detours;
    private final EasiestOrder order;

    /** @param order of the same theory in the same situation */
    Fallbacks(AccessTheory theory, Situation situation, EasiestOrder order) {
        this.theory = theory;
        this.detours = new Detours(theory, Premises.of(theory, situation));
        this.order = order;
    }

    List<Fallback> of(List<AccessRule> rules) {
        List<Fallback> all = new ArrayList<>();
        rules.stream().filter(rule -> !WITHOUT.contains(rule.head().sort())).forEach(rule -> {
            all.addAll(insteadOf(rule));
            all.addAll(spares(rule));
        });
        all.sort(Comparator.comparing(Fallback::day)
                .thenComparing(it -> it.rule().kind()));
        return all;
    }

    private List<Fallback> insteadOf(AccessRule rule) {
        Set<List<AccessNode>> bodies = new HashSet<>(Set.of(rule.body()));
        List<Fallback> all = new ArrayList<>();
        List<AccessRule> unsure = new ArrayList<>();
        for (AccessRule other : theory.waysTo(rule.head())) {
            List<AccessNode> used = order.used(other);
            if (used.size() == other.threshold() && bodies.add(other.body())) {
                if (used.stream().allMatch(node -> order.rank(node) < order.rank(rule.head()))) {
                    all.add(new Fallback(other, Days.sum(order.ready(used), other.delay())));
                } else {
                    unsure.add(other);
                }
            }
        }
        if (!unsure.isEmpty()) {
            Detours.Detour without = detours.without(rule.head());
            unsure.forEach(other -> without.day(other).ifPresent(day -> all.add(new Fallback(other, day))));
        }
        return all;
    }

    /** What the rule can do with, but doesn’t need. */
    private List<Fallback> spares(AccessRule rule) {
        List<AccessNode> used = order.used(rule);
        return rule.body().stream()
                .filter(node -> order.reached(node) && !used.contains(node))
                .sorted(Comparator.comparing(order::rank))
                .flatMap(node ->
                        order
                                .easiest(node, order.day(node), node)
                                .map(way -> new Fallback(way, order.day(node)))
                                .stream())
                .toList();
    }
}
