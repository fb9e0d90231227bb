package org.understudy.access;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Queue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** For each node the sets from which it is reached, which grow until no rule adds any. */
final class SetSearch {
    private final AccessTheory theory;
    private final Premises premises;
    private final Bounds bounds;
    private final Antichain[] sets;
    private final BitSet waiting = new BitSet();
    private final Queue<Integer> queue = new ArrayDeque<>();

    SetSearch(AccessTheory theory, Premises premises, Bounds bounds) {
        this.theory = theory;
        this.premises = premises;
        this.bounds = bounds;
        sets = Stream.generate(() -> new Antichain(bounds))
                .limit(theory.nodes().size())
                .toArray(Antichain[]::new);
    }

    Antichain of(int target) {
        premises.start().stream().forEach(node -> sets[node].add(new int[] {node}));
        var relevant = relevant(target);
        relevant.stream().forEach(this::enqueue);
        while (!queue.isEmpty() && !bounds.isSpent()) {
            int rule = queue.remove();
            waiting.clear(rule);
            int head = theory.head(rule);
            if (sets[head].addAll(unions(rule))) {
                IntStream.of(theory.uses(head)).filter(relevant::get).forEach(this::enqueue);
            }
        }
        return sets[target];
    }

    private void enqueue(int rule) {
        if (!waiting.get(rule)) {
            waiting.set(rule);
            queue.add(rule);
        }
    }

    /** The rules that hold and lead to the target, or to what such a rule uses. */
    private BitSet relevant(int target) {
        var rules = new BitSet();
        var seen = (BitSet) premises.lost().clone();
        var open = new ArrayDeque<Integer>();
        open.add(target);
        while (!open.isEmpty()) {
            int node = open.remove();
            if (!seen.get(node)) {
                seen.set(node);
                IntStream.of(theory.ways(node)).filter(premises.rules()::get).forEach(rule -> {
                    rules.set(rule);
                    IntStream.of(theory.body(rule)).forEach(open::add);
                });
            }
        }
        return rules;
    }

    /** The sets that make a rule hold: unions of sets of as many of its body as it needs. */
    private Antichain unions(int rule) {
        int threshold = theory.threshold(rule);
        var unions = IntStream.rangeClosed(0, threshold)
                .mapToObj(count -> count == 0 ? Antichain.empty(bounds) : new Antichain(bounds))
                .toList();
        for (int node : theory.body(rule)) {
            for (int count = threshold; count > 0; count--) {
                unions.get(count).addUnions(unions.get(count - 1), sets[node]);
            }
        }
        return unions.get(threshold);
    }
}
