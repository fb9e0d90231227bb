package org.understudy.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.access.Graph.have;
import static org.understudy.access.Graph.node;
import static org.understudy.access.Graph.nodes;
import static org.understudy.access.Graph.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Deep chains don't overflow; dense graphs don't hang. */
class LargeGraphTest {
    private static final int DEEP = 10_000;
    private static final int DENSE = 120;

    private static AccessTheory chain() {
        var graph = new Graph();
        IntStream.range(0, DEEP).forEach(number -> graph.wait(name(number + 1), 1, name(number)));
        return graph.theory();
    }

    private static String name(int number) {
        return "n" + number;
    }

    @Test
    void aDeepChain() {
        var theory = chain();
        var end = node(name(DEEP));
        var situation = have(name(0));
        assertThat(new Closure(theory).of(situation).derivation(end).steps()).hasSize(DEEP);
        var times = new EarliestReach(theory).of(situation);
        assertThat(times.day(end)).hasValue(DEEP);
        assertThat(times.derivation(end).steps()).hasSize(DEEP);
        assertThat(new SinglePoints(theory).of(end, situation)).hasSize(DEEP);
        assertThat(new CutPairs(theory).of(end, situation)).isEmpty();
        assertThat(new AccessSets(theory, 4, 100).of(end, situation).sets()).containsExactly(nodes(name(0)));
    }

    @Test
    void aDeepCycle() {
        var graph = new Graph();
        IntStream.range(0, DEEP).forEach(number -> graph.all(name((number + 1) % DEEP), name(number)));
        var cycles = new RecoveryCycles(graph.theory()).of(have());
        assertThat(cycles).hasSize(1);
        assertThat(cycles.get(0)).hasSize(DEEP);
    }

    /** Everything leads to everything, by quorums of overlapping thirds. */
    @Test
    void aDenseGraph() {
        var graph = new Graph();
        for (int head = 0; head < DENSE; head++) {
            for (int first = 0; first < 20; first++) {
                int from = head + 7 * first;
                String[] body = IntStream.range(1, DENSE / 3)
                        .mapToObj(step -> name((from + step) % DENSE))
                        .toArray(String[]::new);
                graph.with(rule(name(head), 3 + first, first, AccessRule.Kind.SUPPORT, body));
            }
        }
        var theory = graph.theory();
        var target = node(name(0));
        var situation =
                have(IntStream.range(50, 80).mapToObj(LargeGraphTest::name).toArray(String[]::new));
        var derivation = new EarliestReach(theory).of(situation).derivation(target);
        assertThat(derivation.steps()).isNotEmpty();
        assertThat(new SinglePoints(theory).of(target, situation)).isEmpty();
        assertThat(new CutPairs(theory).of(target, situation)).isEmpty();
        var sets = new AccessSets(theory, 4, 200).of(target, situation);
        assertThat(sets.sets()).allSatisfy(set -> assertThat(set).hasSizeLessThanOrEqualTo(4));
        assertThat(new RecoveryCycles(theory).of(have())).hasSize(1);
    }

    @Test
    void absurdDelaysDoNotOverflow() {
        var times = new Graph()
                .wait("a", Integer.MAX_VALUE, "x")
                .wait("b", Integer.MAX_VALUE, "a")
                .timesFrom("x");
        assertThat(times.day(node("b"))).hasValue(Integer.MAX_VALUE);
        assertThat(times.derivation(node("b")).steps()).hasSize(2);
    }

    @Test
    void manyRepairs() {
        var repairs = IntStream.rangeClosed(1, 1_000)
                .mapToObj(number -> new Repair(
                        "repair " + number,
                        1,
                        Set.of(),
                        List.of(rule(name(number), 1, 0, AccessRule.Kind.RESET, "other"))))
                .toList();
        var ranked = new Repairs(chain(), repairs).of(nodes(name(500), name(DEEP)), have("other"));
        assertThat(ranked).hasSize(1_000);
        assertThat(ranked.get(0).opens()).hasSize(2);
        assertThat(ranked.get(999).opens()).hasSize(1);
    }
}
