package org.understudy.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Small sets of numbers, none of which is part of another. A set is a sorted array. */
final class Antichain {
    private final List<int[]> sets = new ArrayList<>();
    private final Bounds bounds;

    Antichain(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Only the empty set. */
    static Antichain empty(Bounds bounds) {
        var antichain = new Antichain(bounds);
        antichain.add(new int[0]);
        return antichain;
    }

    List<int[]> sets() {
        return sets;
    }

    /** Adds a set unless it is too large, a part of it is there, or there is no room; says whether it did. */
    boolean add(int[] set) {
        if (set.length > bounds.size() || !bounds.spend(sets.size() + 1)) {
            return false;
        }
        if (sets.stream().anyMatch(part -> contains(set, part))) {
            return false;
        }
        sets.removeIf(whole -> contains(whole, set));
        return bounds.hasRoom(sets.size()) && sets.add(set);
    }

    /** Adds the union of each of these with each of those. */
    void addUnions(Antichain these, Antichain those) {
        for (int[] one : these.sets) {
            for (int[] other : those.sets) {
                add(union(one, other));
            }
        }
    }

    /** Adds all; says whether any wasn't there. */
    boolean addAll(Antichain others) {
        boolean changed = false;
        for (int[] set : others.sets) {
            changed |= add(set);
        }
        return changed;
    }

    private static int[] union(int[] one, int[] other) {
        return IntStream.concat(IntStream.of(one), IntStream.of(other))
                .sorted()
                .distinct()
                .toArray();
    }

    private static boolean contains(int[] whole, int[] part) {
        return part.length <= whole.length
                && IntStream.of(part).allMatch(member -> Arrays.binarySearch(whole, member) >= 0);
    }
}
