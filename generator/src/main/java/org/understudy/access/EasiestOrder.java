package org.understudy.access;

import java.util.ArrayList;
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

    private final Map<AccessNode, Integer> rank = new HashMap<>();
    private final Map<AccessNode, Integer> day = new HashMap<>();
    private final Map<AccessNode, List<AccessRule>> ways = new HashMap<>();
    private final Set<AccessNode> start;

    /** A rule whose body holds, and its head from that day on. */
    private record Event(int day, AccessRule rule, int number) {}

    EasiestOrder(AccessTheory theory, Situation situation) {
        start = new HashSet<>(situation.start());
        start.removeAll(situation.lost());
        Map<AccessNode, List<Integer>> uses = new HashMap<>();
        List<AccessRule> rules = theory.rules();
        int[] left = new int[rules.size()];
        var events = new PriorityQueue<Event>(Comparator.comparingInt(Event::day)
                .thenComparingInt(event -> effort(event.rule()))
                .thenComparingInt(Event::number));
        for (int i = 0; i < left.length; i++) {
            AccessRule rule = rules.get(i);
            int number = i;
            left[i] = rule.threshold();
            ways.computeIfAbsent(rule.head(), it -> new ArrayList<>()).add(rule);
            rule.body()
                    .forEach(node ->
                            uses.computeIfAbsent(node, it -> new ArrayList<>()).add(number));
            if (left[i] == 0) {
                events.add(new Event(rule.delay(), rule, 0));
            }
        }
        ways.values().forEach(list -> list.sort(EASE));
        List<AccessNode> fresh = new ArrayList<>(start);
        fresh.sort(null);
        fresh.forEach(node -> reach(node, 0));
        for (int next = 0; ; ) {
            for (; next < fresh.size(); next++) {
                AccessNode node = fresh.get(next);
                for (int number : uses.getOrDefault(node, List.of())) {
                    if (--left[number] == 0) {
                        AccessRule rule = rules.get(number);
                        events.add(new Event(Days.sum(day(node), rule.delay()), rule, fresh.size()));
                    }
                }
            }
            Event event = events.poll();
            if (event == null) {
                break;
            }
            AccessNode head = event.rule().head();
            if (!rank.containsKey(head) && !situation.lost().contains(head)) {
                reach(head, event.day());
                fresh.add(head);
            }
        }
    }

    private void reach(AccessNode node, int when) {
        rank.put(node, rank.size());
        day.put(node, when);
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
        return rank.containsKey(node);
    }

    boolean given(AccessNode node) {
        return start.contains(node);
    }

    int rank(AccessNode node) {
        return rank.getOrDefault(node, Integer.MAX_VALUE);
    }

    int day(AccessNode node) {
        return day.getOrDefault(node, Integer.MAX_VALUE);
    }

    /**
     * The easiest rule that gives a node by some day, out of what is reached before a goal.
     *
     * @return empty when there is none
     */
    Optional<AccessRule> easiest(AccessNode node, int by, AccessNode goal) {
        return ways.getOrDefault(node, List.of()).stream()
                .filter(rule -> {
                    List<AccessNode> used = used(rule);
                    return used.size() == rule.threshold()
                            && used.stream().allMatch(it -> rank(it) < rank(goal))
                            && Days.sum(ready(used), rule.delay()) <= by;
                })
                .findFirst();
    }

    /** The nodes of a rule’s body that are reached first, as many as it needs or as there are. */
    List<AccessNode> used(AccessRule rule) {
        return rule.body().stream()
                .filter(rank::containsKey)
                .sorted(Comparator.comparing(this::rank))
                .limit(rule.threshold())
                .toList();
    }

    int ready(List<AccessNode> used) {
        return used.stream().mapToInt(this::day).max().orElse(0);
    }
}
