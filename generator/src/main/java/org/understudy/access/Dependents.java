package org.understudy.access;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Queue;

/** What a search reached by way of a node, directly or not: all that may change when the node is missing. */
final class Dependents {
    /** For each node those that were reached directly by way of it. */
    private final int[][] direct;

    Dependents(AccessTheory theory, Trace trace) {
        int[][] used = new int[theory.nodes().size()][];
        for (int node = 0; node < used.length; node++) {
            used[node] = trace.reached(node) ? trace.usedFor(node).toArray() : new int[0];
        }
        direct = theory.inverse(used);
    }

    /** All that was reached by way of a node, itself included; for the caller to change. */
    BitSet of(int node) {
        var all = new BitSet();
        Queue<Integer> open = new ArrayDeque<>();
        all.set(node);
        open.add(node);
        while (!open.isEmpty()) {
            for (int next : direct[open.remove()]) {
                if (!all.get(next)) {
                    all.set(next);
                    open.add(next);
                }
            }
        }
        return all;
    }
}
