package org.understudy.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.understudy.source.SourceRange;

/** Searches against definitions, on as many graphs as {@code understudy.access.graphs} says. */
class RandomGraphTest {
    private static final int GRAPHS = Integer.getInteger("understudy.access.graphs", 3_000);

    private static void forEachGraph(Consumer<RandomGraph> property) {
        LongStream.range(0, GRAPHS).forEach(seed -> {
            RandomGraph graph = RandomGraph.of(seed);
            try {
                property.accept(graph);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + graph, e);
            }
        });
    }

    @Test
    void closureIsTheLeastFixedPoint() {
        forEachGraph(graph -> {
            var reach = new Closure(graph.theory()).of(graph.situation());
            var expected = graph.bruteForce().closure(graph.situation());
            assertThat(reach.nodes()).isEqualTo(expected);
            assertThat(reach.contains(graph.target())).isEqualTo(expected.contains(graph.target()));
        });
    }

    @Test
    void timesAreTheEarliest() {
        forEachGraph(graph -> {
            var times = new EarliestReach(graph.theory()).of(graph.situation());
            var expected = graph.bruteForce().times(graph.situation());
            var actual = new HashMap<AccessNode, Integer>();
            graph.nodes().forEach(node -> times.day(node).ifPresent(day -> actual.put(node, day)));
            assertThat(actual).isEqualTo(expected);
            assertThat(times.order().stream().map(node -> expected.getOrDefault(node, -1)))
                    .isSorted();
        });
    }

    @Test
    void derivationsCanBeFollowedAndHaveNoStepTooMany() {
        forEachGraph(graph -> {
            var reach = new Closure(graph.theory()).of(graph.situation());
            var replay = new Replay(graph);
            for (AccessNode node : reach.nodes()) {
                var derivation = reach.derivation(node);
                replay.follow(derivation, node);
                replay.leaveOut(derivation, node, Integer.MAX_VALUE);
                assertThat(graph.situation().start()).containsAll(derivation.start());
            }
        });
    }

    @Test
    void earliestDerivationsAreInTimeAndHaveNoStepTooMany() {
        forEachGraph(graph -> {
            var times = new EarliestReach(graph.theory()).of(graph.situation());
            var replay = new Replay(graph);
            for (AccessNode node : times.order()) {
                var derivation = times.derivation(node);
                int day = times.day(node).orElseThrow();
                replay.follow(derivation, node);
                replay.leaveOut(derivation, node, day);
                var steps = derivation.steps();
                assertThat(steps.isEmpty() ? 0 : steps.get(steps.size() - 1).day())
                        .isEqualTo(day);
                assertThat(steps.stream().map(Derivation.Step::day)).isSorted();
            }
        });
    }

    @Test
    void singlePointsAreThoseWhoseRemovalLocksOut() {
        forEachGraph(graph -> assertThat(new SinglePoints(graph.theory()).of(graph.target(), graph.situation()))
                .isEqualTo(graph.bruteForce().singlePoints(graph.target(), graph.situation())));
    }

    @Test
    void singlePointsOfManyAreThoseOfEach() {
        forEachGraph(graph -> {
            var all = new SinglePoints(graph.theory()).of(graph.nodes(), graph.situation());
            for (AccessNode target : graph.nodes()) {
                var points = new TreeSet<>(all.keySet());
                points.removeIf(point -> !all.getOrDefault(point, List.of()).contains(target));
                assertThat(points).isEqualTo(graph.bruteForce().singlePoints(target, graph.situation()));
            }
            assertThat(all.values()).allSatisfy(lost -> assertThat(lost).isSorted());
        });
    }

    @Test
    void detoursTakeAsLongAsASearchWithoutTheNode() {
        forEachGraph(graph -> {
            var theory = graph.theory();
            var detours = new Detours(theory, Premises.of(theory, graph.situation()));
            for (AccessNode missing : theory.nodes()) {
                var without = graph.situation().without(Set.of(missing));
                var times = new EarliestReach(theory).of(without);
                var detour = detours.without(missing);
                for (AccessNode node : theory.nodes()) {
                    assertThat(detour.day(having(node)))
                            .as("%s without %s", node, missing)
                            .isEqualTo(times.day(node));
                }
                var brute = graph.bruteForce().times(without);
                for (AccessRule rule : graph.rules()) {
                    var ready = rule.body().stream()
                            .filter(brute::containsKey)
                            .map(brute::get)
                            .sorted()
                            .toList();
                    int needed = rule.threshold();
                    OptionalInt day = ready.size() < needed
                            ? OptionalInt.empty()
                            : OptionalInt.of(rule.delay() + (needed == 0 ? 0 : ready.get(needed - 1)));
                    assertThat(detour.day(rule))
                            .as("%s without %s", rule, missing)
                            .isEqualTo(day);
                }
            }
        });
    }

    private static AccessRule having(AccessNode node) {
        return AccessRule.all(node, List.of(node), 0, AccessRule.Kind.SIGN_IN, SourceRange.ofFile("plan.md"));
    }

    @Test
    void pairsAreThoseWhoseRemovalLocksOut() {
        forEachGraph(graph -> assertThat(new CutPairs(graph.theory()).of(graph.target(), graph.situation()))
                .isEqualTo(graph.bruteForce().pairs(graph.target(), graph.situation())));
    }

    @Test
    void accessSetsAreTheMinimalOnes() {
        forEachGraph(graph -> {
            var brute = graph.bruteForce();
            var everything = new Situation(
                    new HashSet<>(graph.nodes()),
                    graph.situation().lost(),
                    graph.situation().disabled());
            for (Situation situation : List.of(graph.situation(), everything)) {
                var found = new AccessSets(graph.theory(), 3, 1_000).of(graph.target(), situation);
                assertThat(found.capped()).isFalse();
                assertThat(found.sets()).doesNotHaveDuplicates();
                assertThat(new HashSet<>(found.sets())).isEqualTo(brute.accessSets(graph.target(), situation, 3));
            }
        });
    }

    @Test
    void cappedAccessSetsAreMinimalAndSaySo() {
        forEachGraph(graph -> {
            var everything = Situation.startingWith(new HashSet<>(graph.nodes()));
            var expected = graph.bruteForce().accessSets(graph.target(), everything, 2);
            var found = new AccessSets(graph.theory(), 2, 2).of(graph.target(), everything);
            assertThat(expected).containsAll(found.sets());
            assertThat(found.capped() || found.sets().size() == expected.size()).isTrue();
        });
    }

    @Test
    void cyclesWaitForEachOther() {
        forEachGraph(graph -> {
            Set<Set<AccessNode>> cycles = new HashSet<>();
            new RecoveryCycles(graph.theory())
                    .of(graph.situation())
                    .forEach(cycle -> cycles.add(new LinkedHashSet<>(cycle)));
            assertThat(cycles).isEqualTo(graph.bruteForce().cycles(graph.situation()));
        });
    }

    @Test
    void repairsOpenWhatTheySay() {
        forEachGraph(graph -> {
            var nodes = new HashSet<>(graph.nodes());
            var now = graph.bruteForce().closure(graph.situation());
            var ranked = new Repairs(graph.theory(), graph.repairs()).of(nodes, graph.situation());
            for (Repair repair : graph.repairs()) {
                var rules = new ArrayList<>(graph.rules());
                rules.addAll(repair.addedRules());
                var opens = new ArrayList<>(new BruteForce(rules, graph.nodes())
                        .closure(graph.situation().with(repair.addedStart())));
                opens.retainAll(nodes);
                opens.removeAll(now);
                assertThat(ranked.stream()
                                .filter(it -> it.repair().equals(repair))
                                .flatMap(it -> it.opens().stream()))
                        .isEqualTo(opens);
            }
            assertThat(ranked.stream().map(it -> it.repair().effort())).isSorted();
        });
    }

    @Test
    void equalRulesAreFoundAgainAndTheSameRuleElsewhereIsAnother() {
        LongStream.range(0, 100).forEach(seed -> {
            var rules = new HashSet<>(RandomGraph.of(seed).rules());
            assertThat(rules)
                    .as("seed %d", seed)
                    .containsAll(RandomGraph.of(seed).rules());
            for (AccessRule rule : List.copyOf(rules)) {
                var elsewhere = new AccessRule(
                        rule.head(),
                        rule.body(),
                        rule.threshold(),
                        rule.delay(),
                        rule.kind(),
                        SourceRange.ofFile("accounts/other.md"));
                assertThat(rules).as("seed %d", seed).doesNotContain(elsewhere);
            }
        });
    }

    @Test
    void theOrderOfRulesDoesNotMatter() {
        forEachGraph(graph -> {
            var shuffled = new ArrayList<>(graph.rules());
            Collections.reverse(shuffled);
            var one = graph.theory();
            var other = new AccessTheory(shuffled);
            assertThat(other.rules()).isEqualTo(one.rules());
            assertThat(other.nodes()).isEqualTo(one.nodes());
            var reach = new EarliestReach(one).of(graph.situation());
            var again = new EarliestReach(other).of(graph.situation());
            assertThat(again.order()).isEqualTo(reach.order());
            reach.order().forEach(node -> assertThat(again.derivation(node)).isEqualTo(reach.derivation(node)));
        });
    }
}
