package org.understudy.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a node is reached: steps that can be replayed in their order, none of which could be left out.
 *
 * @param steps none when the node is one that one starts with
 */
public record Derivation(List<Step> steps) {
    public Derivation {
        steps = List.copyOf(steps);
    }

    /**
     * A rule at work.
     *
     * @param used nodes of the rule's body that are there by then, as many as its threshold: each is one that one starts with
     *     or the head of an earlier step
     * @param day on which the head is reached, from 0
     */
    public record Step(AccessRule rule, List<AccessNode> used, int day) {
        public Step {
            used = List.copyOf(used);
        }
    }

    /** What one has to have to begin with, in order of use. */
    public Set<AccessNode> start() {
        var start = new LinkedHashSet<AccessNode>();
        steps.forEach(step -> start.addAll(step.used()));
        steps.forEach(step -> start.remove(step.rule().head()));
        return start;
    }
}
