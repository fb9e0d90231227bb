package org.understudy.access;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * When rules hold without a single node. The days are those of {@link EarliestReach}, but only what is reached by way of the
 * node is searched anew; all else is reached on the same day as ever. So asking for each of many nodes takes little.
 */
final class Detours {
    private final AccessTheory theory;
    private final Premises premises;
    private final Trace trace;
    private final Dependents dependents;

    Detours(AccessTheory theory, Premises premises) {
        this.theory = theory;
        this.premises = premises;
        trace = new EarliestSearch(theory).run(premises);
        dependents = new Dependents(theory, trace);
    }

    /** What there is without a node of the theory. */
    Detour without(AccessNode node) {
        return new Detour(theory.number(node));
    }

    /** A rule whose body holds by some day; its head does from then on. */
    private record Event(int day, int head) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return Integer.compare(day, other.day);
        }
    }

    /** All that there is without one node. */
    final class Detour {
        private final int missing;
        private final BitSet searched;
        private final Map<Integer, Integer> days = new HashMap<>();
        private final PriorityQueue<Event> events = new PriorityQueue<>();

        private Detour(int missing) {
            this.missing = missing;
            searched = dependents.of(missing);
            searched.stream().forEach(node -> IntStream.of(theory.ways(node)).forEach(this::fire));
            while (!events.isEmpty()) {
                Event event = events.remove();
                if (days.putIfAbsent(event.head(), event.day()) == null) {
                    IntStream.of(theory.uses(event.head())).forEach(this::fire);
                }
            }
        }

        /** Looks at all of a body anew: what is reached as ever may well come later than what is searched. */
        private void fire(int rule) {
            int head = theory.head(rule);
            if (head != missing
                    && searched.get(head)
                    && !days.containsKey(head)
                    && premises.rules().get(rule)) {
                day(theory.body(rule), theory.threshold(rule), theory.delay(rule))
                        .ifPresent(day -> events.add(new Event(day, head)));
            }
        }

        /**
         * The day from which a rule holds.
         *
         * @return empty when it doesn’t
         */
        OptionalInt day(AccessRule rule) {
            return day(rule.body().stream().mapToInt(theory::number).toArray(), rule.threshold(), rule.delay());
        }

        private OptionalInt day(int[] body, int threshold, int delay) {
            int[] ready = IntStream.of(body)
                    .filter(this::reached)
                    .map(this::day)
                    .sorted()
                    .toArray();
            return ready.length < threshold
                    ? OptionalInt.empty()
                    : OptionalInt.of(Days.sum(threshold == 0 ? 0 : ready[threshold - 1], delay));
        }

        private boolean reached(int node) {
            return searched.get(node) ? days.containsKey(node) : trace.reached(node);
        }

        private int day(int node) {
            return days.getOrDefault(node, trace.day(node));
        }
    }
}
