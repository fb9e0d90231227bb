package org.understudy.access;

import java.util.PriorityQueue;

/**
 * The first day on which each node can be reached (D. E. Knuth, <i>A generalization of Dijkstra's algorithm</i>, 1977): a
 * rule holds its delay after the last node it needs. Among what is reached on the same day, first what was found first.
 */
final class EarliestSearch implements Search {
    private final AccessTheory theory;

    EarliestSearch(AccessTheory theory) {
        this.theory = theory;
    }

    /** A rule whose body holds; its head does from that day on. */
    private record Event(int day, int number, int rule) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return day == other.day ? Integer.compare(number, other.number) : Integer.compare(day, other.day);
        }
    }

    /** One search on its way. */
    private final class Run {
        private final Premises premises;
        private final Trace trace = new Trace(theory);
        private final int[] left = theory.thresholds();
        private final PriorityQueue<Event> events = new PriorityQueue<>();
        private int found;

        Run(Premises premises) {
            this.premises = premises;
        }

        void start() {
            premises.start().stream().forEach(trace::start);
            for (int rule : theory.free()) {
                fire(rule, 0);
            }
            for (int place = 0; place < premises.start().cardinality(); place++) {
                follow(trace.node(place));
            }
        }

        void follow(int node) {
            for (int rule : theory.uses(node)) {
                if (--left[rule] == 0) {
                    fire(rule, trace.day(node));
                }
            }
        }

        void fire(int rule, int day) {
            int head = theory.head(rule);
            if (premises.rules().get(rule)
                    && !trace.reached(head)
                    && !premises.lost().get(head)) {
                events.add(new Event(Days.sum(day, theory.delay(rule)), found++, rule));
            }
        }
    }

    @Override
    public Trace run(Premises premises) {
        var run = new Run(premises);
        run.start();
        while (!run.events.isEmpty()) {
            Event event = run.events.remove();
            int head = theory.head(event.rule());
            if (!run.trace.reached(head)) {
                run.trace.reach(head, event.rule(), event.day());
                run.follow(head);
            }
        }
        return run.trace;
    }
}
