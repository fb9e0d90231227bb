package org.understudy.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.source.SourceRange;

/** A graph written down by hand: nodes are words. */
final class Graph {
    private final List<AccessRule> rules = new ArrayList<>();

    static AccessNode node(String name) {
        return AccessNode.of(AccessNode.Sort.KNOWLEDGE, name);
    }

    static Set<AccessNode> nodes(String... names) {
        return Stream.of(names).map(Graph::node).collect(Collectors.toUnmodifiableSet());
    }

    static Situation have(String... names) {
        return Situation.startingWith(nodes(names));
    }

    static AccessRule rule(String head, int threshold, int delay, AccessRule.Kind kind, String... body) {
        return new AccessRule(
                node(head),
                Stream.of(body).map(Graph::node).toList(),
                threshold,
                delay,
                kind,
                SourceRange.ofFile("plan.md"));
    }

    /** {@code head} needs all of {@code body}. */
    Graph all(String head, String... body) {
        return with(rule(head, body.length, 0, AccessRule.Kind.SIGN_IN, body));
    }

    /** {@code head} follows from {@code body} after some days. */
    Graph wait(String head, int delay, String... body) {
        return with(rule(head, body.length, delay, AccessRule.Kind.EMERGENCY, body));
    }

    /** {@code head} needs {@code threshold} of {@code body}. */
    Graph some(String head, int threshold, String... body) {
        return with(rule(head, threshold, 0, AccessRule.Kind.UNLOCK, body));
    }

    Graph with(AccessRule rule) {
        rules.add(rule);
        return this;
    }

    AccessTheory theory() {
        return new AccessTheory(rules);
    }

    Reach from(String... names) {
        return new Closure(theory()).of(have(names));
    }

    Times timesFrom(String... names) {
        return new EarliestReach(theory()).of(have(names));
    }
}
