package org.understudy.access;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Minimal access sets: what of one's start is enough, and of which nothing could be left out. */
public final class AccessSets {
    private static final long COMPARISONS = 20_000_000;
    private static final Comparator<int[]> ORDER =
            Comparator.<int[]>comparingInt(set -> set.length).thenComparing(Arrays::compare);

    private final AccessTheory theory;
    private final int size;
    private final int cap;

    /**
     * @param size only sets of at most so many nodes are looked for
     * @param cap how many sets to keep for any node; bounds the work
     */
    public AccessSets(AccessTheory theory, int size, int cap) {
        this.theory = theory;
        this.size = size;
        this.cap = cap;
    }

    /**
     * @param sets each in natural order; small ones first, then in the order of their first nodes
     * @param capped whether there may be more, of the size that was looked for
     */
    public record Found(List<Set<AccessNode>> sets, boolean capped) {
        public Found {
            sets = List.copyOf(sets);
        }
    }

    /** The minimal parts of {@code situation.start()} from which the target is reached. */
    public Found of(AccessNode target, Situation situation) {
        int number = theory.number(target);
        if (number < 0) {
            return new Found(
                    new Closure(theory).of(situation).contains(target) ? List.of(Set.of(target)) : List.of(), false);
        }
        var premises = Premises.of(theory, situation);
        var bounds = new Bounds(size, cap, COMPARISONS);
        var sets = sets(premises, bounds)[number].sets().stream()
                .map(set -> shrink(set, number, premises))
                .sorted(ORDER)
                .map(this::nodes)
                .distinct()
                .toList();
        return new Found(sets, bounds.exceeded());
    }

    /** For each node its minimal sets, which grow until no rule adds any. */
    private Antichain[] sets(Premises premises, Bounds bounds) {
        var sets = Stream.generate(() -> new Antichain(bounds))
                .limit(theory.nodes().size())
                .toArray(Antichain[]::new);
        premises.start().stream().forEach(node -> sets[node].add(new int[] {node}));
        var waiting = (BitSet) premises.rules().clone();
        var queue = new ArrayDeque<Integer>();
        waiting.stream().forEach(queue::add);
        while (!queue.isEmpty() && !bounds.isSpent()) {
            int rule = queue.remove();
            waiting.clear(rule);
            int head = theory.head(rule);
            if (!premises.lost().get(head) && sets[head].addAll(sets(rule, sets, bounds))) {
                IntStream.of(theory.uses(head))
                        .filter(use -> premises.rules().get(use) && !waiting.get(use))
                        .forEach(use -> {
                            waiting.set(use);
                            queue.add(use);
                        });
            }
        }
        return sets;
    }

    /** The minimal sets that make a rule hold: unions of sets of as many of its body as it needs. */
    private Antichain sets(int rule, Antichain[] sets, Bounds bounds) {
        int threshold = theory.rule(rule).threshold();
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

    /** Where sets were left out for lack of room, others may have more than they need. */
    private int[] shrink(int[] set, int target, Premises premises) {
        var search = new CountingSearch(theory);
        int[] kept = set;
        for (int node : set) {
            int[] less = IntStream.of(kept).filter(other -> other != node).toArray();
            var start = new BitSet();
            IntStream.of(less).forEach(start::set);
            if (search.run(new Premises(start, premises.lost(), premises.rules()))
                    .reached(target)) {
                kept = less;
            }
        }
        return kept;
    }

    private Set<AccessNode> nodes(int[] set) {
        var nodes = new TreeSet<AccessNode>();
        IntStream.of(set).mapToObj(theory::node).forEach(nodes::add);
        return nodes;
    }
}
