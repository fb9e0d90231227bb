package org.understudy.access;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Makes derivations out of what a search found. */
final class Derivations {
    private final AccessTheory theory;
    private final Search search;

    Derivations(AccessTheory theory, Search search) {
        this.theory = theory;
        this.search = search;
    }

    /** @param target a node that {@code trace} reached */
    Derivation of(int target, Premises premises, Trace trace) {
        var kept = trace;
        for (int step : trace.steps(target)) {
            var rules = new BitSet();
            IntStream.of(kept.steps(target)).filter(rule -> rule != step).forEach(rules::set);
            var less = search.run(premises.withRules(rules));
            if (less.reached(target) && less.day(target) == trace.day(target)) {
                kept = less;
            }
        }
        return write(target, kept);
    }

    private Derivation write(int target, Trace trace) {
        int[] day = new int[theory.nodes().size()];
        List<Derivation.Step> steps = new ArrayList<>();
        for (int rule : trace.steps(target)) {
            int ready = trace.used(rule).map(node -> day[node]).max().orElse(0);
            int when = (int) Math.min((long) ready + theory.delay(rule), Integer.MAX_VALUE);
            day[theory.head(rule)] = when;
            steps.add(new Derivation.Step(
                    theory.rule(rule), trace.used(rule).mapToObj(theory::node).toList(), when));
        }
        return new Derivation(steps);
    }
}
