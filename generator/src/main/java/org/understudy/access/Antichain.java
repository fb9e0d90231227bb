package org.understudy.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        if (!bounds.spend(sets.size() + 1) || set.length > bounds.size()) {
            return false;
        }
        if (sets.stream().anyMatch(part -> contains(set, part))) {
            return false;
        }
        sets.removeIf(whole -> contains(whole, set));
        return bounds.hasRoom(sets.size()) && sets.add(set);
    }

    /** Adds the union of each of these with each of those, as far as there is work left to spend. */
    void addUnions(Antichain these, Antichain those) {
        for (int[] one : these.sets) {
            for (int[] other : those.sets) {
                if (bounds.isSpent()) {
                    return;
                }
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
        int[] union = Arrays.copyOf(one, one.length + other.length);
        int count = one.length;
        for (int member : other) {
            if (Arrays.binarySearch(one, member) < 0) {
                union[count++] = member;
            }
        }
        Arrays.sort(union, 0, count);
        return Arrays.copyOf(union, count);
    }

    private static boolean contains(int[] whole, int[] part) {
        if (part.length > whole.length) {
            return false;
        }
        for (int member : part) {
            if (Arrays.binarySearch(whole, member) < 0) {
                return false;
            }
        }
        return true;
    }
}
