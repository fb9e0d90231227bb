package org.understudy.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** @param rules in any order; doubles count once */
    public AccessTheory(Collection<AccessRule> rules) {
        nodes = rules.stream()
                .flatMap(rule -> Stream.concat(Stream.of(rule.head()), rule.body().stream()))
                .distinct()
                .sorted()
                .toList();
        nodes.forEach(node -> numbers.put(node, numbers.size()));
        this.rules = rules.stream().distinct().sorted(order()).toList();
        heads = this.rules.stream().mapToInt(rule -> number(rule.head())).toArray();
        thresholds = this.rules.stream().mapToInt(AccessRule::threshold).toArray();
        delays = this.rules.stream().mapToInt(AccessRule::delay).toArray();
        bodies = this.rules.stream().map(this::numbers).toArray(int[][]::new);
        uses = inverse(bodies);
        ways = inverse(IntStream.of(heads).mapToObj(head -> new int[] {head}).toArray(int[][]::new));
    }

    private Comparator<AccessRule> order() {
        return Comparator.<AccessRule>comparingInt(rule -> number(rule.head()))
                .thenComparing(AccessRule::kind)
                .thenComparing(AccessRule::delay)
                .thenComparing(AccessRule::threshold)
                .thenComparing(this::numbers, Arrays::compare)
                .thenComparing(AccessRule::place);
    }

    private int[] numbers(AccessRule rule) {
        return rule.body().stream().mapToInt(this::number).toArray();
    }

    /** For each node the rows it stands in, in order. */
    private int[][] inverse(int[][] rows) {
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
