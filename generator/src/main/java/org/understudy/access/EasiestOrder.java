package org.understudy.access;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.understudy.plan.Kind;

/**
 * The order in which nodes are reached: by day, and on a day first by what needs nobody’s favour, then by resets, emergency
 * access and the provider’s staff. The days are those of {@link EarliestReach}.
 */
final class EasiestOrder {
    private static final Comparator<AccessRule> EASE = Comparator.<AccessRule>comparingInt(EasiestOrder::effort)
            .thenComparing(AccessRule::kind)
            .thenComparing(AccessRule::place);

    private final AccessTheory theory;
    private final Trace trace;
    private final Set<AccessNode> start;
    private final Map<AccessNode, List<AccessRule>> ways = new HashMap<>();

    /** A rule whose body holds, and its head from that day on. */
    private record Event(int day, int effort, int number, int rule) implements Comparable<Event> {
        private static final Comparator<Event> ORDER = Comparator.comparingInt(Event::day)
                .thenComparingInt(Event::effort)
                .thenComparingInt(Event::number);

        @Override
        public int compareTo(Event other) {
            return ORDER.compare(this, other);
        }
    }

    EasiestOrder(AccessTheory theory, Situation situation) {
        this.theory = theory;
        trace = new Trace(theory);
        start = new HashSet<>(situation.start());
        start.removeAll(situation.lost());
        Premises premises = Premises.of(theory, situation);
        int[] left = theory.thresholds();
        var events = new PriorityQueue<Event>();
        for (int rule = 0; rule < left.length; rule++) {
            if (left[rule] == 0) {
                events.add(event(rule, 0, -1));
            }
        }
        premises.start().stream().forEach(trace::start);
        for (int next = 0; ; ) {
            for (; next < trace.count(); next++) {
                int node = trace.node(next);
                for (int rule : theory.uses(node)) {
                    if (--left[rule] == 0) {
                        events.add(event(rule, trace.day(node), trace.count()));
                    }
                }
            }
            Event event = events.poll();
            if (event == null) {
                break;
            }
            int head = theory.head(event.rule());
            if (!trace.reached(head) && !premises.lost().get(head)) {
                trace.reach(head, event.rule(), event.day());
            }
        }
    }

    private Event event(int rule, int ready, int number) {
        return new Event(Days.sum(ready, theory.delay(rule)), effort(theory.rule(rule)), number, rule);
    }

    private static int effort(AccessRule rule) {
        return switch (rule.kind()) {
            case SIGN_IN, UNLOCK, REVEAL, AUTHORITY -> favour(rule);
            case RESET -> 3;
            case EMERGENCY -> 4;
            case SUPPORT -> 5;
        };
    }

    /** Asking for a pack saves asking for what is in it. */
    private static int favour(AccessRule rule) {
        if (rule.body().size() < 2) {
            return 0;
        }
        return AccessNodes.aboutOf(rule.head())
                .map(about -> about.startsWith(Kind.PACKS.folder()) ? 1 : 2)
                .orElse(0);
    }

    boolean reached(AccessNode node) {
        int number = theory.number(node);
        return number < 0 ? given(node) : trace.reached(number);
    }

    boolean given(AccessNode node) {
        return start.contains(node);
    }

    int rank(AccessNode node) {
        int number = theory.number(node);
        return number < 0 ? Integer.MAX_VALUE : trace.rank(number);
    }

    int day(AccessNode node) {
        int number = theory.number(node);
        return number >= 0 && trace.reached(number) ? trace.day(number) : Integer.MAX_VALUE;
    }

    /**
     * The easiest rule that gives a node by some day, out of what is reached before a goal.
     *
     * @return empty when there is none
     */
    Optional<AccessRule> easiest(AccessNode node, int by, AccessNode goal) {
        return ways.computeIfAbsent(node, this::byEase).stream()
                .filter(rule -> {
                    List<AccessNode> used = used(rule);
                    return used.size() == rule.threshold()
                            && used.stream().allMatch(it -> rank(it) < rank(goal))
                            && Days.sum(ready(used), rule.delay()) <= by;
                })
                .findFirst();
    }

    private List<AccessRule> byEase(AccessNode node) {
        return theory.waysTo(node).stream().sorted(EASE).toList();
    }

    /** The nodes of a rule’s body that are reached first, as many as it needs or as there are. */
    List<AccessNode> used(AccessRule rule) {
        return rule.body().stream()
                .filter(this::reached)
                .sorted(Comparator.comparing(this::rank))
                .limit(rule.threshold())
                .toList();
    }

    int ready(List<AccessNode> used) {
        return used.stream().mapToInt(this::day).max().orElse(0);
    }
}
