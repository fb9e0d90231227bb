package org.understudy.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rules made ready for search: nodes and rules are numbered, and for each node it is known which rules use it and which lead
 * to it. Immutable; may be used by several threads. Numbers, and with them all results, depend only on which rules there
 * are, not on their order.
 */
public final class AccessTheory {
    private final List<AccessNode> nodes;
    private final Map<AccessNode, Integer> numbers = new HashMap<>();
    private final List<AccessRule> rules;
    private final int[] heads;
    private final int[] thresholds;
    private final int[] delays;
    private final int[][] bodies;
    private final int[][] uses;
    private final int[][] ways;
    private final int[] free;
    private final Map<AccessRule.Kind, BitSet> kinds = new EnumMap<>(AccessRule.Kind.class);

    /** @param rules in any order; doubles count once */
    public AccessTheory(Collection<AccessRule> rules) {
        nodes = rules.stream()
                .flatMap(rule -> Stream.concat(Stream.of(rule.head()), rule.body().stream()))
                .distinct()
                .sorted()
                .toList();
        nodes.forEach(node -> numbers.put(node, numbers.size()));
        List<Numbered> numbered = rules.stream()
                .distinct()
                .map(this::numbered)
                .sorted(Numbered.ORDER)
                .toList();
        this.rules = numbered.stream().map(Numbered::rule).toList();
        heads = numbered.stream().mapToInt(Numbered::head).toArray();
        thresholds = this.rules.stream().mapToInt(AccessRule::threshold).toArray();
        delays = this.rules.stream().mapToInt(AccessRule::delay).toArray();
        bodies = numbered.stream().map(Numbered::body).toArray(int[][]::new);
        uses = inverse(bodies);
        ways = inverse(IntStream.of(heads).mapToObj(head -> new int[] {head}).toArray(int[][]::new));
        free = IntStream.range(0, heads.length)
                .filter(rule -> thresholds[rule] == 0)
                .toArray();
        for (int rule = 0; rule < heads.length; rule++) {
            kinds.computeIfAbsent(this.rules.get(rule).kind(), it -> new BitSet())
                    .set(rule);
        }
    }

    /** A rule with the numbers of its nodes, which are compared sooner than the nodes. */
    private record Numbered(AccessRule rule, int head, int[] body) {
        private static final Comparator<Numbered> ORDER = Comparator.comparingInt(Numbered::head)
                .thenComparing(it -> it.rule().kind())
                .thenComparing(it -> it.rule().delay())
                .thenComparing(it -> it.rule().threshold())
                .thenComparing(Numbered::body, Arrays::compare)
                .thenComparing(it -> it.rule().place());
    }

    private Numbered numbered(AccessRule rule) {
        return new Numbered(
                rule,
                number(rule.head()),
                rule.body().stream().mapToInt(this::number).toArray());
    }

    /** For each node the rows it stands in, in order. */
    int[][] inverse(int[][] rows) {
        int[] sizes = new int[nodes.size()];
        for (int[] row : rows) {
            for (int node : row) {
                sizes[node]++;
            }
        }
        int[][] inverse = IntStream.of(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        for (int row = rows.length - 1; row >= 0; row--) {
            for (int node : rows[row]) {
                inverse[node][--sizes[node]] = row;
            }
        }
        return inverse;
    }

    /** All nodes that rules speak of, in their natural order. */
    public List<AccessNode> nodes() {
        return nodes;
    }

    /** All rules, by head; rules with the same head in order of their kind. */
    public List<AccessRule> rules() {
        return rules;
    }

    /** The nodes that no rule leads to, in their natural order: one has them to begin with, or not at all. */
    public List<AccessNode> leaves() {
        return IntStream.range(0, nodes.size())
                .filter(node -> ways[node].length == 0)
                .mapToObj(nodes::get)
                .toList();
    }

    /** The rules that lead to a node, those of the same kind side by side. */
    List<AccessRule> waysTo(AccessNode node) {
        int number = number(node);
        return number < 0
                ? List.of()
                : IntStream.of(ways[number]).mapToObj(rules::get).toList();
    }

    /** The rules that any of some nodes can be reached by, with those that these need, and so on. */
    List<AccessRule> leadingTo(Collection<AccessNode> targets) {
        var known = new BitSet();
        var open = new ArrayDeque<Integer>();
        targets.stream().map(this::number).filter(node -> node >= 0).forEach(open::add);
        List<AccessRule> leading = new ArrayList<>();
        while (!open.isEmpty()) {
            int node = open.remove();
            if (!known.get(node)) {
                known.set(node);
                for (int rule : ways[node]) {
                    leading.add(rules.get(rule));
                    IntStream.of(bodies[rule]).forEach(open::add);
                }
            }
        }
        return leading;
    }

    /** The numbers of the rules that aren't of some kinds. */
    BitSet rulesWithout(Set<AccessRule.Kind> disabled) {
        var holding = new BitSet(heads.length);
        holding.set(0, heads.length);
        disabled.forEach(kind -> holding.andNot(kinds.getOrDefault(kind, new BitSet())));
        return holding;
    }

    /** The number of a node, or -1 when no rule speaks of it. */
    int number(AccessNode node) {
        return numbers.getOrDefault(node, -1);
    }

    AccessNode node(int number) {
        return nodes.get(number);
    }

    AccessRule rule(int number) {
        return rules.get(number);
    }

    int head(int rule) {
        return heads[rule];
    }

    int delay(int rule) {
        return delays[rule];
    }

    int threshold(int rule) {
        return thresholds[rule];
    }

    /** The thresholds of all rules, for the caller to count down. */
    int[] thresholds() {
        return thresholds.clone();
    }

    /** The rules that need nothing; not to be changed. */
    int[] free() {
        return free;
    }

    /** Not to be changed. */
    int[] body(int rule) {
        return bodies[rule];
    }

    /** The rules that a node is in the body of; not to be changed. */
    int[] uses(int node) {
        return uses[node];
    }

    /** The rules that lead to a node; not to be changed. */
    int[] ways(int node) {
        return ways[node];
    }
}
