package org.understudy.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.understudy.access.Graph.have;
import static org.understudy.access.Graph.node;
import static org.understudy.access.Graph.nodes;
import static org.understudy.access.Graph.rule;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessTheoryTest {
    private static final Graph VAULT = new Graph()
            .some("passphrase", 2, "share 1", "share 2", "share 3")
            .all("vault", "copy", "passphrase")
            .all("mail", "vault");

    @Test
    void aQuorumNeedsAsManyAsItSaysAndNoMore() {
        assertThat(VAULT.from("copy", "share 1").contains(node("mail"))).isFalse();
        assertThat(VAULT.from("copy", "share 1", "share 3").contains(node("mail")))
                .isTrue();
        var steps = VAULT.from("copy", "share 1", "share 2", "share 3")
                .derivation(node("mail"))
                .steps();
        assertThat(steps.get(0).used()).containsExactly(node("share 1"), node("share 2"));
        assertThat(steps.stream().map(step -> step.rule().head()))
                .containsExactly(node("passphrase"), node("vault"), node("mail"));
    }

    @Test
    void aDerivationSaysWhatOneStartsWith() {
        assertThat(VAULT.from("copy", "share 1", "share 3", "unused")
                        .derivation(node("mail"))
                        .start())
                .containsExactlyInAnyOrder(node("share 1"), node("share 3"), node("copy"));
    }

    @Test
    void aQuorumWaitsForTheLastItNeeds() {
        var times = new Graph()
                .wait("a", 3, "x")
                .wait("b", 7, "x")
                .wait("c", 20, "x")
                .some("open", 2, "a", "b", "c")
                .wait("in", 1, "open")
                .timesFrom("x");
        assertThat(times.day(node("in"))).hasValue(8);
        assertThat(times.day(node("nowhere"))).isEmpty();
        assertThat(times.order()).containsExactly(nodesInOrder("x", "a", "b", "open", "in", "c"));
        assertThat(times.derivation(node("in")).steps().stream().map(Derivation.Step::day))
                .containsExactly(3, 7, 7, 8);
    }

    private static AccessNode[] nodesInOrder(String... names) {
        return List.of(names).stream().map(Graph::node).toArray(AccessNode[]::new);
    }

    @Test
    void theSoonestWayIsTakenEvenIfLonger() {
        var times = new Graph()
                .wait("goal", 30, "x")
                .wait("a", 1, "x")
                .wait("b", 1, "a")
                .wait("goal", 1, "b")
                .timesFrom("x");
        assertThat(times.day(node("goal"))).hasValue(3);
        assertThat(times.derivation(node("goal")).steps()).hasSize(3);
    }

    @Test
    void aStepThatAnotherCouldStandInForIsLeftOut() {
        var reach = new Graph()
                .all("first", "x")
                .all("second", "y")
                .some("either", 1, "first", "later")
                .all("later", "second")
                .all("goal", "either", "later")
                .from("x", "y");
        assertThat(reach.derivation(node("goal")).steps().stream()
                        .map(step -> step.rule().head()))
                .containsExactlyInAnyOrder(node("second"), node("later"), node("either"), node("goal"));
    }

    @Test
    void whatIsLostIsNeitherHadNorReached() {
        var situation = have("copy", "share 1", "share 2");
        var closure = new Closure(VAULT.theory());
        assertThat(closure.of(situation.without(nodes("share 2"))).nodes())
                .containsExactly(node("copy"), node("share 1"));
        assertThat(closure.of(situation.without(nodes("vault"))).contains(node("mail")))
                .isFalse();
        assertThat(closure.of(situation.without(nodes("copy")).with(nodes("copy")))
                        .contains(node("copy")))
                .isFalse();
    }

    @Test
    void disabledRulesDoNotHold() {
        var situation = new Situation(nodes("copy", "share 1", "share 2"), Set.of(), Set.of(AccessRule.Kind.UNLOCK));
        assertThat(new Closure(VAULT.theory()).of(situation).contains(node("mail")))
                .isFalse();
    }

    @Test
    void anEmptyBodyHoldsAtOnce() {
        var times = new Graph()
                .with(rule("form", 0, 5, AccessRule.Kind.AUTHORITY))
                .wait("answer", 2, "form")
                .timesFrom();
        assertThat(times.day(node("form"))).hasValue(5);
        assertThat(times.day(node("answer"))).hasValue(7);
        assertThat(times.derivation(node("answer")).steps().get(0).used()).isEmpty();
    }

    @Test
    void withoutRulesOneHasWhatOneStartsWith() {
        var theory = new AccessTheory(List.of());
        var reach = new Closure(theory).of(have("key").without(nodes("map")));
        assertThat(reach.nodes()).containsExactly(node("key"));
        assertThat(reach.derivation(node("key")).steps()).isEmpty();
        assertThat(new EarliestReach(theory).of(have("key")).day(node("key"))).hasValue(0);
        assertThat(new SinglePoints(theory).of(node("key"), have("key"))).isEmpty();
        assertThat(new CutPairs(theory).of(node("key"), have("key"))).isEmpty();
        assertThat(new AccessSets(theory, 4, 10).of(node("key"), have("key")).sets())
                .containsExactly(nodes("key"));
        assertThat(new RecoveryCycles(theory).of(have("key"))).isEmpty();
    }

    @Test
    void whatIsNotReachedHasNoDerivation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VAULT.from("copy").derivation(node("mail")))
                .withMessage("KNOWLEDGE mail isn't reached");
    }

    @Test
    void singlePointsAndPairs() {
        var situation = have("copy", "share 1", "share 2", "share 3");
        assertThat(new SinglePoints(VAULT.theory()).of(node("mail"), situation))
                .containsExactly(node("copy"), node("passphrase"), node("vault"));
        assertThat(new CutPairs(VAULT.theory()).of(node("mail"), situation))
                .containsExactly(
                        new CutPair(node("share 1"), node("share 2")),
                        new CutPair(node("share 1"), node("share 3")),
                        new CutPair(node("share 2"), node("share 3")));
        assertThat(new SinglePoints(VAULT.theory()).of(node("mail"), have("copy")))
                .isEmpty();
    }

    @Test
    void minimalAccessSets() {
        var situation = have("copy", "share 1", "share 2", "share 3", "mail");
        var all = new AccessSets(VAULT.theory(), 4, 100).of(node("mail"), situation);
        assertThat(all.sets())
                .containsExactly(
                        nodes("mail"),
                        nodes("copy", "share 1", "share 2"),
                        nodes("copy", "share 1", "share 3"),
                        nodes("copy", "share 2", "share 3"));
        assertThat(all.capped()).isFalse();
        assertThat(new AccessSets(VAULT.theory(), 2, 100)
                        .of(node("mail"), situation)
                        .sets())
                .containsExactly(nodes("mail"));
        assertThat(new AccessSets(VAULT.theory(), 4, 2)
                        .of(node("mail"), situation)
                        .capped())
                .isTrue();
    }

    @Test
    void thingsThatWaitForEachOtherAreACycle() {
        var graph = new Graph()
                .all("mail", "phone")
                .all("phone", "mail")
                .all("bank", "mail")
                .all("vault", "vault");
        var cycles = new RecoveryCycles(graph.theory());
        assertThat(cycles.of(have())).containsExactly(List.of(node("mail"), node("phone")), List.of(node("vault")));
        assertThat(cycles.of(have("phone"))).containsExactly(List.of(node("vault")));
        assertThat(cycles.of(have().without(nodes("phone", "vault")))).isEmpty();
    }

    @Test
    void repairsAreRankedByEffortThenByWhatTheyOpen() {
        var repairs = List.of(
                new Repair("give a share", 2, nodes("share 2"), List.of()),
                new Repair("tell", 1, nodes("vault"), List.of()),
                new Repair("print", 2, Set.of(), List.of(rule("mail", 1, 0, AccessRule.Kind.REVEAL, "copy"))),
                new Repair("no use", 0, nodes("share 1"), List.of()));
        var targets = nodes("mail", "passphrase", "copy");
        assertThat(new Repairs(VAULT.theory(), repairs).of(targets, have("copy", "share 1")))
                .containsExactly(
                        new RankedRepair(repairs.get(1), List.of(node("mail"))),
                        new RankedRepair(repairs.get(0), List.of(node("mail"), node("passphrase"))),
                        new RankedRepair(repairs.get(2), List.of(node("mail"))));
    }

    @Test
    void leavesAreWhatNoRuleLeadsTo() {
        assertThat(VAULT.theory().leaves())
                .containsExactly(node("copy"), node("share 1"), node("share 2"), node("share 3"));
    }
}
