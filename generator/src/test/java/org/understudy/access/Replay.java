package org.understudy.access;

import java.util.HashMap;

/** Does what a derivation says, step by step, as a person would. */
final class Replay {
    private final RandomGraph graph;

    Replay(RandomGraph graph) {
        this.graph = graph;
    }

    /** Fails unless every step can be done when its turn comes, and the target is there at the end. */
    void follow(Derivation derivation, AccessNode target) {
        Situation situation = graph.situation();
        var days = new HashMap<AccessNode, Integer>();
        situation.start().stream()
                .filter(node -> !situation.lost().contains(node))
                .forEach(node -> days.put(node, 0));
        for (Derivation.Step step : derivation.steps()) {
            AccessRule rule = step.rule();
            check(graph.rules().contains(rule), step, "isn't a rule");
            check(!situation.disabled().contains(rule.kind()), step, "doesn't hold");
            check(!situation.lost().contains(rule.head()), step, "leads to what is lost");
            check(step.used().stream().distinct().count() == rule.threshold(), step, "uses more or less");
            check(rule.body().containsAll(step.used()), step, "uses something else");
            check(days.keySet().containsAll(step.used()), step, "uses what isn't there yet");
            int ready = step.used().stream().mapToInt(days::get).max().orElse(0);
            check(step.day() == ready + rule.delay(), step, "takes another time");
            check(days.put(rule.head(), step.day()) == null, step, "reaches what is there");
        }
        check(days.containsKey(target), derivation, "doesn't get there");
    }

    /** Fails when any step could be left out and the rest would still do by that day. */
    void leaveOut(Derivation derivation, AccessNode target, int day) {
        for (Derivation.Step step : derivation.steps()) {
            var others = derivation.steps().stream()
                    .filter(other -> !other.equals(step))
                    .map(Derivation.Step::rule)
                    .toList();
            var times = new BruteForce(others, graph.nodes()).times(graph.situation());
            check(!times.containsKey(target) || times.get(target) > day, step, "isn't needed");
        }
    }

    private static void check(boolean holds, Object what, String complaint) {
        if (!holds) {
            throw new AssertionError(what + " " + complaint);
        }
    }
}
