package org.understudy.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.understudy.access.LiveClaim.Verdict;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** Whoever does what the runbook says, step by step, gets exactly where the proof says. */
class RunbookTest {
    private static final int PLANS = Integer.getInteger("understudy.random.plans", 1000);

    @Test
    void replayed() {
        int steps = 0;
        int fallbacks = 0;
        for (long seed = 0; seed < PLANS; seed++) {
            Plan plan = RandomPlans.of(seed);
            AccessProof proof = AccessProof.of(plan, PlanBuilder.DAY);
            for (LiveClaim claim : proof.live()) {
                Runbook runbook = proof.runbook(claim.pack(), claim.scenario());
                String name = "plan " + seed + ", " + claim.pack() + ", "
                        + claim.scenario().id();
                Situation situation = proof.situation(claim.scenario(), Set.of(claim.actor()));
                Map<AccessNode, Integer> days = replay(runbook, situation, name);
                for (Verdict verdict : claim.verdicts()) {
                    Integer day = days.get(AccessNodes.account(verdict.account()));
                    assertThat(day)
                            .as("%s: %s", name, verdict)
                            .isEqualTo(verdict.day().isPresent() ? verdict.day().getAsInt() : null);
                }
                assertThat(runbook.unreached())
                        .as(name)
                        .containsExactlyElementsOf(claim.verdicts().stream()
                                .filter(verdict -> verdict.day().isEmpty())
                                .map(Verdict::account)
                                .toList());
                steps += runbook.steps().size();
                fallbacks += runbook.steps().stream()
                        .mapToInt(step -> step.fallbacks().size())
                        .sum();
            }
        }
        assertThat(steps).isGreaterThan(PLANS);
        assertThat(fallbacks).isGreaterThan(PLANS / 2);
    }

    /** Days by node, of what the steps give; each may use only what earlier ones gave. */
    private static Map<AccessNode, Integer> replay(Runbook runbook, Situation situation, String name) {
        Map<AccessNode, Integer> days = new HashMap<>();
        situation.start().stream()
                .filter(node -> !situation.lost().contains(node))
                .forEach(node -> days.put(node, 0));
        int last = 0;
        for (RunbookStep step : runbook.steps()) {
            assertThat(days.keySet()).as("%s: %s", name, step).containsAll(step.needs());
            assertThat(step.day()).as(name).isGreaterThanOrEqualTo(last);
            last = step.day();
            // Nothing but what the step names may be used in it.
            Map<AccessNode, Integer> inHand = new HashMap<>();
            step.needs().forEach(need -> inHand.put(need, days.get(need)));
            for (AccessRule rule : step.rules()) {
                List<Integer> used = rule.body().stream()
                        .filter(inHand::containsKey)
                        .map(inHand::get)
                        .sorted()
                        .toList();
                assertThat(used).as("%s: %s", name, rule).hasSizeGreaterThanOrEqualTo(rule.threshold());
                int ready = rule.threshold() == 0 ? 0 : used.get(rule.threshold() - 1);
                inHand.merge(rule.head(), ready + rule.delay(), Math::min);
            }
            assertThat(inHand.get(step.goal())).as("%s: %s", name, step).isEqualTo(step.day());
            assertThat(days).as("%s: %s is done twice", name, step.goal()).doesNotContainKey(step.goal());
            days.put(step.goal(), step.day());
        }
        return days;
    }

    @Test
    void aFallbackHoldsWithoutWhatItStandsInFor() {
        for (long seed = 0; seed < PLANS / 5; seed++) {
            Plan plan = RandomPlans.of(seed);
            AccessProof proof = AccessProof.of(plan, PlanBuilder.DAY);
            Scenario scenario = proof.scenarios().get(0);
            for (Ref pack : plan.packs().values().stream().map(it -> it.ref()).collect(Collectors.toSet())) {
                Situation situation =
                        proof.situation(scenario, Set.of(plan.pack(pack).recipient()));
                for (RunbookStep step : proof.runbook(pack).steps()) {
                    for (RunbookStep.Fallback fallback : step.fallbacks()) {
                        Reach without = new Closure(proof.theory())
                                .of(situation.without(Set.of(fallback.rule().head())));
                        assertThat(fallback.rule().body().stream().filter(without::contains))
                                .as("plan %d: %s", seed, fallback)
                                .hasSizeGreaterThanOrEqualTo(fallback.rule().threshold());
                        assertThat(step.rules()).as("plan %d", seed).doesNotContain(fallback.rule());
                    }
                }
            }
        }
    }

    @Test
    void theStepThatPutsSharesTogetherNamesWhoHasAnother() {
        int spare = 0;
        for (long seed = 0; seed < PLANS; seed++) {
            Plan plan = RandomPlans.of(seed);
            AccessProof proof = AccessProof.of(plan, PlanBuilder.DAY);
            for (Ref pack : plan.packs().values().stream().map(it -> it.ref()).toList()) {
                for (RunbookStep step : proof.runbook(pack).steps()) {
                    List<AccessNode> named = step.fallbacks().stream()
                            .map(it -> it.rule().head())
                            .filter(head -> head.sort() == AccessNode.Sort.SHARE && !head.equals(step.goal()))
                            .toList();
                    assertThat(named).as("plan %d: %s", seed, step).doesNotContainAnyElementsOf(step.needs());
                    assertThat(named.isEmpty() || step.action() == RunbookStep.Action.COMBINE)
                            .as("plan %d: %s", seed, step)
                            .isTrue();
                    spare += named.size();
                }
            }
        }
        assertThat(spare).isPositive();
    }
}
