package org.understudy.access;

/**
 * Least fixed point in time linear in the size of the rules, each of which counts what it still needs (W. Dowling, J.
 * Gallier, <i>Linear-time algorithms for testing the satisfiability of propositional Horn formulae</i>, 1984). Breadth
 * first; days aren't looked at.
 */
final class CountingSearch implements Search {
    private final AccessTheory theory;

    CountingSearch(AccessTheory theory) {
        this.theory = theory;
    }

    @Override
    public Trace run(Premises premises) {
        var trace = new Trace(theory);
        int[] left = theory.thresholds();
        premises.start().stream().forEach(trace::start);
        for (int rule : theory.free()) {
            fire(rule, premises, trace);
        }
        for (int place = 0; place < trace.count(); place++) {
            for (int rule : theory.uses(trace.node(place))) {
                if (--left[rule] == 0) {
                    fire(rule, premises, trace);
                }
            }
        }
        return trace;
    }

    private void fire(int rule, Premises premises, Trace trace) {
        int head = theory.head(rule);
        if (premises.rules().get(rule)
                && !trace.reached(head)
                && !premises.lost().get(head)) {
            trace.reach(head, rule, 0);
        }
    }
}
