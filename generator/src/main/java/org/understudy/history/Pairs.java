package org.understudy.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which elements of a list in the former edition are which in the later one. Those that say the same belong together; of the
 * others, those of the same type and name that have most in common. It is the same from either edition.
 */
final class Pairs {
    private final List<?> before;
    private final List<?> after;
    private final Likeness likeness;
    private final int[] partners;
    private final boolean[] taken;

    /** Two that may belong together. */
    private record Candidate(int before, int after, int alike) {
        int apart() {
            return Math.abs(before - after);
        }

        int both() {
            return before + after;
        }
    }

    Pairs(List<?> before, List<?> after, Likeness likeness) {
        this.before = before;
        this.after = after;
        this.likeness = likeness;
        this.partners = new int[before.size()];
        this.taken = new boolean[after.size()];
        Arrays.fill(partners, -1);
        pair(candidates(true));
        pair(candidates(false));
    }

    /** @param same only those that say the same, rather than those that have something in common */
    private List<Candidate> candidates(boolean same) {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size() && partners[i] < 0; j++) {
                int alike = taken[j] ? 0 : same ? (likeness.same(before.get(i), after.get(j)) ? 1 : 0) : alike(i, j);
                if (alike > 0) {
                    candidates.add(new Candidate(i, j, alike));
                }
            }
        }
        return candidates;
    }

    /** How much two records have in common; 0 where they can't be the same one. */
    private int alike(int i, int j) {
        if (before.get(i) instanceof Record one
                && after.get(j) instanceof Record other
                && !Values.isWhole(one)
                && one.getClass() == other.getClass()
                && likeness.same(NaturalKeys.of(one), NaturalKeys.of(other))) {
            boolean named = !NaturalKeys.of(one).isEmpty();
            return likeness.alike(one, other) + (named || onlyOnes(one.getClass()) ? 1 : 0);
        }
        return 0;
    }

    /** Whether each list has one element of a type besides those that have a partner. */
    private boolean onlyOnes(Class<?> type) {
        return IntStream.range(0, before.size())
                                .filter(i -> partners[i] < 0 && type.isInstance(before.get(i)))
                                .count()
                        == 1
                && IntStream.range(0, after.size())
                                .filter(j -> !taken[j] && type.isInstance(after.get(j)))
                                .count()
                        == 1;
    }

    private void pair(List<Candidate> candidates) {
        candidates.stream()
                .sorted(Comparator.comparing((Candidate it) -> -it.alike())
                        .thenComparing(Candidate::apart)
                        .thenComparing(Candidate::both))
                .forEach(it -> {
                    if (partners[it.before()] < 0 && !taken[it.after()]) {
                        partners[it.before()] = it.after();
                        taken[it.after()] = true;
                    }
                });
    }

    /** Where an element of the former list stands in the later one. */
    Optional<Integer> partner(int former) {
        return partners[former] < 0 ? Optional.empty() : Optional.of(partners[former]);
    }

    /** Elements of the later list that the former one hasn't. */
    List<Object> added() {
        return IntStream.range(0, after.size())
                .filter(j -> !taken[j])
                .<Object>mapToObj(after::get)
                .toList();
    }

    /** Whether those that are in both stand in the same order. */
    boolean inOrder() {
        int last = -1;
        for (int partner : partners) {
            if (partner >= 0) {
                if (partner < last) {
                    return false;
                }
                last = partner;
            }
        }
        return true;
    }
}
