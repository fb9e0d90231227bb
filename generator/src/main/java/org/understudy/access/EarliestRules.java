package org.understudy.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * For each node that is reached, a rule that gives it on its first day out of what is reached before it. Of several, the first
 * kind there is: rather signing in than asking staff; then the one written first.
 */
final class EarliestRules {
    private static final Comparator<AccessRule> PREFERENCE =
            Comparator.comparing(AccessRule::kind).thenComparing(AccessRule::place);

    private final Times times;
    private final Map<AccessNode, Integer> rank = new HashMap<>();
    private final Map<AccessNode, AccessRule> rules = new HashMap<>();

    EarliestRules(AccessTheory theory, Situation situation, Times times) {
        this.times = times;
        times.order().forEach(node -> rank.put(node, rank.size()));
        for (AccessRule rule : theory.rules()) {
            if (rank.containsKey(rule.head()) && !situation.start().contains(rule.head()) && gives(rule)) {
                rules.merge(rule.head(), rule, (one, other) -> PREFERENCE.compare(one, other) <= 0 ? one : other);
            }
        }
    }

    private boolean gives(AccessRule rule) {
        List<AccessNode> used = used(rule);
        return used.size() == rule.threshold()
                && used.stream().allMatch(node -> rankOf(node) < rankOf(rule.head()))
                && ready(used) + (long) rule.delay() == day(rule.head());
    }

    /** The nodes of a rule’s body that are reached first, as many as it needs or as there are. */
    List<AccessNode> used(AccessRule rule) {
        return rule.body().stream()
                .filter(rank::containsKey)
                .sorted(Comparator.comparing(this::rankOf))
                .limit(rule.threshold())
                .toList();
    }

    int ready(List<AccessNode> used) {
        return used.stream().mapToInt(this::day).max().orElse(0);
    }

    int day(AccessNode node) {
        return times.day(node).orElseThrow();
    }

    int rankOf(AccessNode node) {
        return rank.getOrDefault(node, Integer.MAX_VALUE);
    }

    /** Empty for what one starts with. */
    Optional<AccessRule> rule(AccessNode node) {
        return Optional.ofNullable(rules.get(node));
    }

    /** What it takes to reach some nodes, these included, in order of reach. */
    List<AccessNode> support(List<AccessNode> goals) {
        Set<AccessNode> known = new HashSet<>(goals);
        var open = new ArrayDeque<AccessNode>(goals);
        while (!open.isEmpty()) {
            rule(open.remove()).ifPresent(rule -> used(rule).stream().filter(known::add).forEach(open::add));
        }
        List<AccessNode> support = new ArrayList<>(known);
        support.sort(Comparator.comparing(this::rankOf));
        return support;
    }
}
