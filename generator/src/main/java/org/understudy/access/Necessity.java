package org.understudy.access;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Nodes that a target plainly can't do without, found in linear time: the target; and of each such node that only one rule
 * leads to, all that this rule could use, if it needs all of it. There may be others.
 */
final class Necessity {
    private final AccessTheory theory;

    Necessity(AccessTheory theory) {
        this.theory = theory;
    }

    /** @param trace of a search that reached the target with these premises */
    BitSet of(int target, Premises premises, Trace trace) {
        var necessary = new BitSet();
        var open = new ArrayDeque<Integer>();
        necessary.set(target);
        open.add(target);
        while (!open.isEmpty()) {
            int node = open.remove();
            int[] ways = ways(node, premises, trace);
            if (!premises.start().get(node) && ways.length == 1) {
                int[] usable = usable(ways[0], trace);
                if (usable.length == theory.threshold(ways[0])) {
                    IntStream.of(usable).filter(used -> !necessary.get(used)).forEach(used -> {
                        necessary.set(used);
                        open.add(used);
                    });
                }
            }
        }
        return necessary;
    }

    private int[] ways(int node, Premises premises, Trace trace) {
        return IntStream.of(theory.ways(node))
                .filter(rule -> premises.rules().get(rule) && usable(rule, trace).length >= theory.threshold(rule))
                .toArray();
    }

    private int[] usable(int rule, Trace trace) {
        return IntStream.of(theory.body(rule)).filter(trace::reached).toArray();
    }
}
