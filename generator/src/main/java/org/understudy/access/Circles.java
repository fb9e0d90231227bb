package org.understudy.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which of some things need each other, directly or through others (strongly connected components; R. Tarjan, <i>Depth-first
 * search and linear graph algorithms</i>, 1972). Keeps a stack of its own, since chains may be long.
 */
final class Circles<T> {
    private final Function<T, List<T>> needs;
    private final Map<T, Integer> number = new HashMap<>();
    private final Map<T, Integer> low = new HashMap<>();
    private final Map<T, Integer> circle = new HashMap<>();
    private final List<T> open = new ArrayList<>();
    private int circles;

    /** What is being looked at, and how many of its needs have been. */
    private static final class Visit<T> {
        private final T thing;
        private final List<T> needs;
        private int next;

        Visit(T thing, List<T> needs) {
            this.thing = thing;
            this.needs = needs;
        }
    }

    private Circles(Function<T, List<T>> needs) {
        this.needs = needs;
    }

    /** The number of the circle each thing is in; one that is in none has a number of its own. */
    static <T> Map<T, Integer> of(Collection<T> things, Function<T, List<T>> needs) {
        var circles = new Circles<T>(needs);
        for (T thing : things) {
            if (!circles.number.containsKey(thing)) {
                circles.visit(thing);
            }
        }
        return circles.circle;
    }

    private void visit(T start) {
        var path = new ArrayList<Visit<T>>();
        path.add(begin(start));
        while (!path.isEmpty()) {
            Visit<T> visit = path.get(path.size() - 1);
            if (visit.next < visit.needs.size()) {
                T needed = visit.needs.get(visit.next++);
                if (!number.containsKey(needed)) {
                    path.add(begin(needed));
                } else if (!circle.containsKey(needed)) {
                    low.merge(visit.thing, number.getOrDefault(needed, 0), Math::min);
                }
            } else {
                path.remove(path.size() - 1);
                end(visit.thing);
                if (!path.isEmpty()) {
                    low.merge(path.get(path.size() - 1).thing, low.getOrDefault(visit.thing, 0), Math::min);
                }
            }
        }
    }

    private Visit<T> begin(T thing) {
        number.put(thing, number.size());
        low.put(thing, number.size() - 1);
        open.add(thing);
        return new Visit<>(thing, needs.apply(thing));
    }

    private void end(T thing) {
        if (low.getOrDefault(thing, 0).equals(number.get(thing))) {
            T member;
            do {
                member = open.remove(open.size() - 1);
                circle.put(member, circles);
            } while (!member.equals(thing));
            circles++;
        }
    }
}
