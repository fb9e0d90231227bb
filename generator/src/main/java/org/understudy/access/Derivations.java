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

    /**
     * Where a rule could use other nodes than those that were there first, steps may be left out without making it later;
     * this tries them one by one, but not those that are plainly needed.
     *
     * @param target a node that {@code trace} reached
     */
    Derivation of(int target, Premises premises, Trace trace) {
        var kept = search.run(premises.withRules(rules(trace, target)));
        var necessary = new Necessity(theory).of(target, premises.withRules(rules(kept, target)), kept);
        for (int step : kept.steps(target)) {
            if (!necessary.get(theory.head(step))) {
                var rules = rules(kept, target);
                rules.clear(step);
                var less = search.run(premises.withRules(rules));
                if (less.reached(target) && less.day(target) == trace.day(target)) {
                    kept = less;
                }
            }
        }
        return write(target, kept);
    }

    private static BitSet rules(Trace trace, int target) {
        var rules = new BitSet();
        IntStream.of(trace.steps(target)).forEach(rules::set);
        return rules;
    }

    private Derivation write(int target, Trace trace) {
        int[] day = new int[theory.nodes().size()];
        List<Derivation.Step> steps = new ArrayList<>();
        for (int rule : trace.steps(target)) {
            int ready = trace.used(rule).map(node -> day[node]).max().orElse(0);
            day[theory.head(rule)] = Days.sum(ready, theory.delay(rule));
            steps.add(new Derivation.Step(
                    theory.rule(rule), trace.used(rule).mapToObj(theory::node).toList(), day[theory.head(rule)]));
        }
        return new Derivation(steps);
    }
}
