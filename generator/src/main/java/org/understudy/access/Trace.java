package org.understudy.access;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** What a search found: which nodes it reached, in which order, when, and by which rule. */
final class Trace {
    private static final int START = -1;
    private static final int UNREACHED = -1;

    private final AccessTheory theory;
    private final int[] rank;
    private final int[] why;
    private final int[] day;
    private final int[] order;
    private int count;

    Trace(AccessTheory theory) {
        this.theory = theory;
        int nodes = theory.nodes().size();
        rank = new int[nodes];
        Arrays.fill(rank, UNREACHED);
        why = new int[nodes];
        day = new int[nodes];
        order = new int[nodes];
    }

    /** Takes note of a node that one starts with. */
    void start(int node) {
        reach(node, START, 0);
    }

    /** Takes note of a node that is reached for the first time. */
    void reach(int node, int rule, int when) {
        rank[node] = count;
        order[count++] = node;
        why[node] = rule;
        day[node] = when;
    }

    boolean reached(int node) {
        return rank[node] != UNREACHED;
    }

    int day(int node) {
        return day[node];
    }

    /** The place at which a node was reached, from 0; {@link Integer#MAX_VALUE} where it wasn't. */
    int rank(int node) {
        return reached(node) ? rank[node] : Integer.MAX_VALUE;
    }

    /** How many nodes were reached. */
    int count() {
        return count;
    }

    /** The node that was reached as number {@code place}, from 0. */
    int node(int place) {
        return order[place];
    }

    /** The nodes that made a rule hold: those of its body that were reached first, as many as it needs; in body order. */
    IntStream used(int rule) {
        int[] body = theory.body(rule);
        int needed = theory.threshold(rule);
        if (needed == body.length) {
            return IntStream.of(body);
        }
        int last = IntStream.of(body)
                .map(node -> rank[node])
                .filter(place -> place != UNREACHED)
                .sorted()
                .skip(needed - 1L)
                .findFirst()
                .orElseThrow();
        return IntStream.of(body).filter(node -> reached(node) && rank[node] <= last);
    }

    /** The nodes that made the rule hold by which a node was reached; none for one that one starts with. */
    IntStream usedFor(int node) {
        return why[node] == START ? IntStream.empty() : used(why[node]);
    }

    /** The rules by which a reached node was reached, in order of reach. */
    int[] steps(int target) {
        return support(target).stream()
                .map(node -> rank[node])
                .sorted()
                .map(place -> why[order[place]])
                .filter(rule -> rule != START)
                .toArray();
    }

    /** Some reached nodes, and all that was used to reach them. */
    BitSet support(int... targets) {
        var support = new BitSet();
        var open = new ArrayDeque<Integer>();
        for (int target : targets) {
            support.set(target);
            open.add(target);
        }
        while (!open.isEmpty()) {
            usedFor(open.remove()).filter(node -> !support.get(node)).forEach(node -> {
                support.set(node);
                open.add(node);
            });
        }
        return support;
    }
}
