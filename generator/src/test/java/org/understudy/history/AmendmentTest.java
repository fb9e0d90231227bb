package org.understudy.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.access.RandomPlans;
import org.understudy.golden.Plans;
import org.understudy.plan.Kind;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;

class AmendmentTest {
    /** About how many of the changes of a sample are tried. */
    private static final int MOST = Integer.getInteger("understudy.random.changes", 600);

    @ParameterizedTest
    @ValueSource(strings = {"consultant", "minimal"})
    void everyChangeOfAValueIsToldAndNothingElse(String sample) {
        Plan plan = Plans.sample(sample).plan();
        List<Mutations.Mutation> mutations = Mutations.of(plan);
        assertThat(mutations).hasSizeGreaterThan(100);
        var random = new Random();
        mutations.stream().filter(it -> random.nextInt(mutations.size()) < MOST).forEach(it -> told(plan, it));
    }

    @Test
    void everyChangeOfAnyPlanIsToldAndNothingElse() {
        long first = new Random().nextLong();
        for (long seed = first; seed < first + 60; seed++) {
            Plan plan = RandomPlans.of(seed);
            List<Mutations.Mutation> mutations = Mutations.of(plan);
            var random = new Random(seed);
            for (int i = 0; i < 40; i++) {
                told(plan, mutations.get(random.nextInt(mutations.size())));
            }
        }
    }

    private static void told(Plan plan, Mutations.Mutation mutation) {
        Amendment amendment = between(plan, mutation.plan());
        assertThat(amendment.entities()).as(mutation.toString()).hasSize(1);
        EntityChange told = amendment.entities().get(0);
        assertThat(told.ref()).isEqualTo(mutation.entity());
        assertThat(told.before()).isEqualTo(told.after());
        assertThat(told.changes())
                .as(mutation.toString())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.top().name()).isEqualTo(mutation.component()));
        assertThat(sorted(between(mutation.plan(), plan)))
                .as("the other way round: %s", mutation)
                .isEqualTo(sorted(amendment.mirrored()));
    }

    private static Amendment between(Plan before, Plan after) {
        return Amendment.between(PlanView.of(before), PlanView.of(after));
    }

    private static Map<Ref, Set<Change>> sorted(Amendment amendment) {
        return amendment.entities().stream()
                .collect(Collectors.toMap(
                        EntityChange::ref, it -> new HashSet<>(it.changes()), (a, b) -> a, TreeMap::new));
    }

    @Test
    void ofTwoPlansThatHaveLittleInCommonEachWayIsTheMirrorOfTheOther() {
        long first = new Random().nextLong();
        for (long seed = first; seed < first + 100; seed++) {
            Plan one = RandomPlans.of(seed);
            Plan other = RandomPlans.of(seed + 1_000_003);
            assertThat(sorted(between(other, one)))
                    .as("seed %d", seed)
                    .isEqualTo(sorted(between(one, other).mirrored()));
            assertThat(between(one, one).isEmpty()).isTrue();
            assertThat(between(one, RandomPlans.of(seed)).isEmpty()).isTrue();
        }
    }

    @Test
    void anotherIdIsARenameWhereverItIsReferredTo() {
        Plan plan = Plans.sample("consultant").plan();
        for (String id : plan.people().keySet()) {
            Plan renamed = Renaming.of(plan, new Ref(Kind.PEOPLE, id), new Ref(Kind.PEOPLE, "zz-" + id));
            Amendment amendment = between(plan, renamed);
            assertThat(amendment.entities()).as(id).hasSize(1);
            assertThat(amendment.entities().get(0).renamed()).isTrue();
            assertThat(amendment.entities().get(0).changes()).isEmpty();
        }
    }

    @Test
    void aSecretWithAnotherFingerprintIsReplacedWhereverItStands() {
        Plan plan = Plans.sample("consultant").plan();
        Map<SecretRef, String> before =
                plan.secrets().keySet().stream().collect(Collectors.toMap(it -> it, it -> "same"));
        for (SecretRef secret : plan.secrets().keySet()) {
            Map<SecretRef, String> after = new TreeMap<>(before);
            after.put(secret, "other");
            Amendment amendment = Amendment.between(
                    new PlanView(plan, ref -> true, prints(before)), new PlanView(plan, ref -> true, prints(after)));
            assertThat(amendment.entities()).as(secret.toString()).isNotEmpty();
            assertThat(amendment.entities()).flatMap(EntityChange::changes).allSatisfy(change -> {
                assertThat(change.sort()).isEqualTo(Change.Sort.REPLACED);
                assertThat(change.before()).isEmpty();
                assertThat(change.after()).isEmpty();
            });
            assertThat(amendment.toString()).doesNotContain(secret.toString(), secret.locator(), "other", "same");
        }
    }

    private static SecretPrints prints(Map<SecretRef, String> prints) {
        return new SecretPrints(prints, SecretPrints.Basis.VALUE);
    }

    @Test
    void whatIsNotLookedAtIsNotTold() {
        Plan plan = Plans.sample("consultant").plan();
        var random = new Random();
        for (Mutations.Mutation mutation : Mutations.of(plan)) {
            if (mutation.entity().kind() != Kind.PLAN && random.nextInt(10) == 0) {
                Amendment amendment = Amendment.between(
                        new PlanView(plan, ref -> !ref.equals(mutation.entity()), SecretPrints.NONE),
                        new PlanView(mutation.plan(), ref -> !ref.equals(mutation.entity()), SecretPrints.NONE));
                assertThat(amendment.isEmpty()).as(mutation.toString()).isTrue();
            }
        }
    }
}
