package org.understudy.access;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Things out of reach that wait for each other: the recovery of one needs the other, and the other way round (strongly
 * connected components of the graph from bodies to heads, without what can be reached).
 */
public final class RecoveryCycles {
    private final AccessTheory theory;

    public RecoveryCycles(AccessTheory theory) {
        this.theory = theory;
    }

    /** Each with its nodes in natural order, sorted by the first of these; nodes that are lost aren't in any. */
    public List<List<AccessNode>> of(Situation situation) {
        var premises = Premises.of(theory, situation);
        var trace = new CountingSearch(theory).run(premises);
        Predicate<Integer> isOut =
                node -> !trace.reached(node) && !premises.lost().get(node);
        var needs = IntStream.range(0, theory.nodes().size())
                .mapToObj(node -> isOut.test(node)
                        ? IntStream.of(theory.ways(node))
                                .filter(rule -> premises.rules().get(rule))
                                .flatMap(rule -> IntStream.of(theory.body(rule)))
                                .boxed()
                                .filter(isOut)
                                .distinct()
                                .toList()
                        : List.<Integer>of())
                .toList();
        var out = IntStream.range(0, needs.size()).boxed().filter(isOut).toList();
        var circles = Circles.of(out, needs::get);
        var members = new TreeMap<Integer, List<Integer>>();
        var first = new TreeMap<Integer, Integer>();
        for (int node : out) {
            int circle = circles.getOrDefault(node, node);
            members.computeIfAbsent(first.computeIfAbsent(circle, it -> node), it -> new ArrayList<>())
                    .add(node);
        }
        return members.values().stream()
                .filter(circle -> circle.size() > 1 || needs.get(circle.get(0)).contains(circle.get(0)))
                .map(circle -> circle.stream().map(theory::node).toList())
                .toList();
    }
}
