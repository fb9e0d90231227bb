package org.understudy.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The definitions themselves, word for word and slow, sharing nothing with the searches they judge. */
final class BruteForce {
    private final List<AccessRule> rules;
    private final List<AccessNode> nodes;
    private final List<Clause> clauses;

    /** A rule, with sets of nodes as bits. */
    private record Clause(AccessRule rule, int head, int body) {}

    /** @param nodes all there are: those of the rules, and any others */
    BruteForce(Collection<AccessRule> rules, List<AccessNode> nodes) {
        this.rules = List.copyOf(rules);
        this.nodes = nodes;
        clauses = rules.stream()
                .map(rule -> new Clause(rule, bits(List.of(rule.head())), bits(rule.body())))
                .toList();
    }

    Set<AccessNode> closure(Situation situation) {
        var reached = new TreeSet<>(situation.start());
        reached.removeAll(situation.lost());
        int bits = closure(bits(reached), bits(situation.lost()), situation);
        nodes.stream().filter(node -> (bits & bits(List.of(node))) != 0).forEach(reached::add);
        return reached;
    }

    /** Goes over all rules again and again until nothing is added. */
    private int closure(int start, int lost, Situation situation) {
        int reached = start & ~lost;
        int before;
        do {
            before = reached;
            for (Clause clause : clauses) {
                if (Integer.bitCount(clause.body & reached) >= clause.rule.threshold()
                        && (clause.head & lost) == 0
                        && !situation.disabled().contains(clause.rule.kind())) {
                    reached |= clause.head;
                }
            }
        } while (reached != before);
        return reached;
    }

    private int bits(Collection<AccessNode> some) {
        return some.stream()
                .mapToInt(nodes::indexOf)
                .filter(place -> place >= 0)
                .map(place -> 1 << place)
                .sum();
    }

    private static boolean holds(AccessRule rule, Situation situation) {
        return !situation.disabled().contains(rule.kind()) && !situation.lost().contains(rule.head());
    }

    /** Improves times until none can be improved (Bellman). */
    Map<AccessNode, Integer> times(Situation situation) {
        var times = new HashMap<AccessNode, Integer>();
        situation.start().stream()
                .filter(node -> !situation.lost().contains(node))
                .forEach(node -> times.put(node, 0));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (AccessRule rule : rules) {
                var days = rule.body().stream()
                        .filter(times::containsKey)
                        .map(times::get)
                        .sorted()
                        .toList();
                if (days.size() >= rule.threshold() && holds(rule, situation)) {
                    int day = rule.delay() + (rule.threshold() == 0 ? 0 : days.get(rule.threshold() - 1));
                    if (day < times.getOrDefault(rule.head(), Integer.MAX_VALUE)) {
                        times.put(rule.head(), day);
                        changed = true;
                    }
                }
            }
        }
        return times;
    }

    private boolean isLockedOut(AccessNode target, Situation situation, AccessNode... more) {
        int lost = bits(situation.lost()) | bits(List.of(more));
        return (closure(bits(situation.start()), lost, situation) & bits(List.of(target))) == 0;
    }

    Set<AccessNode> singlePoints(AccessNode target, Situation situation) {
        var points = new TreeSet<AccessNode>();
        if (closure(situation).contains(target)) {
            nodes.stream()
                    .filter(node -> !node.equals(target) && isLockedOut(target, situation, node))
                    .forEach(points::add);
        }
        return points;
    }

    Set<CutPair> pairs(AccessNode target, Situation situation) {
        var pairs = new TreeSet<CutPair>();
        var single = singlePoints(target, situation);
        if (closure(situation).contains(target)) {
            for (AccessNode one : nodes) {
                for (AccessNode other : nodes) {
                    boolean isPair = one.compareTo(other) < 0 && !one.equals(target) && !other.equals(target);
                    if (isPair
                            && !single.contains(one)
                            && !single.contains(other)
                            && isLockedOut(target, situation, one, other)) {
                        pairs.add(new CutPair(one, other));
                    }
                }
            }
        }
        return pairs;
    }

    /** Tries every part of the start of at most that size. */
    Set<Set<AccessNode>> accessSets(AccessNode target, Situation situation, int size) {
        int start = bits(situation.start());
        int lost = bits(situation.lost());
        int goal = bits(List.of(target));
        var enough = IntStream.range(0, 1 << nodes.size())
                .filter(part -> (part & start) == part && Integer.bitCount(part) <= size)
                .filter(part -> (closure(part, lost, situation) & goal) != 0)
                .toArray();
        var minimal = new HashSet<Set<AccessNode>>();
        for (int set : enough) {
            if (IntStream.of(enough).noneMatch(part -> part != set && (part & set) == part)) {
                minimal.add(new HashSet<>(nodes.stream()
                        .filter(node -> (bits(List.of(node)) & set) != 0)
                        .toList()));
            }
        }
        return minimal;
    }

    /** Puts two nodes that are out of reach together when each waits for the other. */
    Set<Set<AccessNode>> cycles(Situation situation) {
        var out = new TreeSet<>(nodes);
        out.removeAll(closure(situation));
        out.removeAll(situation.lost());
        Map<AccessNode, Set<AccessNode>> waits = new HashMap<>();
        for (AccessRule rule : rules) {
            if (out.contains(rule.head()) && holds(rule, situation)) {
                var needs = waits.computeIfAbsent(rule.head(), head -> new HashSet<>());
                rule.body().stream().filter(out::contains).forEach(needs::add);
            }
        }
        for (int round = 0; round < out.size(); round++) {
            for (Set<AccessNode> waitsFor : waits.values()) {
                List.copyOf(waitsFor).forEach(node -> waitsFor.addAll(waits.getOrDefault(node, Set.of())));
            }
        }
        var cycles = new HashSet<Set<AccessNode>>();
        waits.forEach((node, waitsFor) -> {
            if (waitsFor.contains(node)) {
                var cycle = new TreeSet<AccessNode>();
                waitsFor.stream()
                        .filter(other -> waits.getOrDefault(other, Set.of()).contains(node))
                        .forEach(cycle::add);
                cycles.add(cycle);
            }
        });
        return cycles;
    }
}
