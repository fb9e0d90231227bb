package org.understudy.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which elements two sequences have in common, in the same order: a longest common subsequence (Myers, 1986). What only one of them
 * has is left out before, so that sequences with little in common take little time, and very long ones with much in common in
 * another order are only compared at their ends.
 */
final class Sequences {
    /** Products of lengths above this aren't compared in full. */
    private static final long MOST = 16_000_000;

    private final Map<Object, Integer> numbers = new HashMap<>();

    private Sequences() {}

    /** Two equal elements, by their places. */
    record Match(int before, int after) {}

    /** In rising order. */
    static List<Match> matches(List<?> before, List<?> after) {
        return new Sequences().find(before, after);
    }

    private List<Match> find(List<?> before, List<?> after) {
        List<Integer> old = numbered(before);
        List<Integer> recent = numbered(after);
        int shorter = Math.min(old.size(), recent.size());
        int head = 0;
        while (head < shorter && old.get(head).equals(recent.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(recent.get(recent.size() - 1 - tail))) {
            tail++;
        }
        var matches = new ArrayList<Match>();
        for (int i = 0; i < head; i++) {
            matches.add(new Match(i, i));
        }
        addBetween(old, head, old.size() - tail, recent, head, recent.size() - tail, matches);
        for (int i = tail; i > 0; i--) {
            matches.add(new Match(old.size() - i, recent.size() - i));
        }
        return matches;
    }

    private List<Integer> numbered(List<?> elements) {
        var result = new ArrayList<Integer>(elements.size());
        for (Object element : elements) {
            result.add(numbers.computeIfAbsent(element, unseen -> numbers.size()));
        }
        return result;
    }

    private static void addBetween(
            List<Integer> old, int oldFrom, int oldTo, List<Integer> recent, int from, int to, List<Match> matches) {
        Set<Integer> common = new HashSet<>(old.subList(oldFrom, oldTo));
        common.retainAll(new HashSet<>(recent.subList(from, to)));
        List<Integer> oldPlaces = places(old, oldFrom, oldTo, common);
        List<Integer> places = places(recent, from, to, common);
        if (common.isEmpty() || (long) oldPlaces.size() * places.size() > MOST) {
            return;
        }
        List<Integer> first = oldPlaces.stream().map(old::get).toList();
        List<Integer> second = places.stream().map(recent::get).toList();
        int i = 0;
        int j = 0;
        for (AbstractDelta<Integer> delta :
                DiffUtils.diff(first, second, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            while (i < delta.getSource().getPosition()) {
                matches.add(new Match(oldPlaces.get(i++), places.get(j++)));
            }
            i = delta.getSource().getPosition() + delta.getSource().size();
            j = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        while (i < first.size()) {
            matches.add(new Match(oldPlaces.get(i++), places.get(j++)));
        }
    }

    private static List<Integer> places(List<Integer> numbers, int from, int to, Set<Integer> wanted) {
        var places = new ArrayList<Integer>();
        for (int i = from; i < to; i++) {
            if (wanted.contains(numbers.get(i))) {
                places.add(i);
            }
        }
        return places;
    }
}
