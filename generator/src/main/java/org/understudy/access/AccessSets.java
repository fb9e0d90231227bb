package org.understudy.access;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Minimal access sets: what of one's start is enough, and of which nothing could be left out. */
public final class AccessSets {
    private static final long COMPARISONS = 5_000_000;
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
        var sets = new SetSearch(theory, premises, bounds)
                .of(number).sets().stream()
                        .map(set -> shrink(set, number, premises))
                        .sorted(ORDER)
                        .map(this::nodes)
                        .distinct()
                        .toList();
        return new Found(sets, bounds.exceeded());
    }

    /** Where sets were left out for lack of room, others may have more in them than they need. */
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
