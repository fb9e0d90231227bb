package org.understudy.access;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Queue;

/**
 * What would be out of reach without a single node: all that was reached by way of it, but for what can be reached in another
 * way (A. Gupta, I. Mumick, V. Subrahmanian, <i>Maintaining views incrementally</i>, 1993: delete and rederive). What wasn’t
 * reached by way of the node isn’t looked at, so that asking for each of many nodes takes little.
 */
final class Outages {
    private final AccessTheory theory;
    private final Premises premises;
    private final Trace trace;
    private final Dependents dependents;

    Outages(AccessTheory theory, Premises premises) {
        this.theory = theory;
        this.premises = premises;
        trace = new CountingSearch(theory).run(premises);
        dependents = new Dependents(theory, trace);
    }

    /** What is reached while nothing is missing. */
    Trace trace() {
        return trace;
    }

    /** The nodes that are reached, but wouldn’t be without this one; itself included. */
    BitSet without(int node) {
        BitSet gone = dependents.of(node);
        Queue<Integer> back = new ArrayDeque<>();
        for (int lost = gone.nextSetBit(0); lost >= 0; lost = gone.nextSetBit(lost + 1)) {
            if (lost != node && hasAnotherWay(lost, gone)) {
                gone.clear(lost);
                back.add(lost);
            }
        }
        while (!back.isEmpty()) {
            for (int rule : theory.uses(back.remove())) {
                int head = theory.head(rule);
                if (head != node && gone.get(head) && holds(rule, gone)) {
                    gone.clear(head);
                    back.add(head);
                }
            }
        }
        return gone;
    }

    private boolean hasAnotherWay(int node, BitSet gone) {
        for (int rule : theory.ways(node)) {
            if (holds(rule, gone)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(int rule, BitSet gone) {
        int missing = theory.threshold(rule);
        for (int node : theory.body(rule)) {
            missing -= trace.reached(node) && !gone.get(node) ? 1 : 0;
        }
        return missing <= 0 && premises.rules().get(rule);
    }
}
