package org.understudy.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.understudy.access.AccessNodes.Event;
import org.understudy.access.LiveClaim.Outcome;
import org.understudy.access.SafeClaim.Moment;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** The proof says of random plans what a naive reading of them says. */
class ClaimsAgainstNaiveModelTest {
    private static final int PLANS = Integer.getInteger("understudy.random.plans", 1000);

    @Test
    void liveClaims() {
        int reached = 0;
        int unreached = 0;
        for (long seed = 0; seed < PLANS; seed++) {
            Plan plan = RandomPlans.of(seed);
            for (LiveClaim claim : AccessProof.of(plan, PlanBuilder.DAY).live()) {
                Set<Event> events = claim.scenario().event().map(Set::of).orElse(Set.of());
                var naive = new NaiveModel(
                        plan, Set.of(claim.actor()), claim.scenario().lost(), events, events.isEmpty());
                for (LiveClaim.Verdict verdict : claim.verdicts()) {
                    long day = verdict.day().isPresent() ? verdict.day().getAsInt() : Integer.MAX_VALUE;
                    assertThat(day)
                            .as("plan %d, %s by %s in %s", seed, verdict.account(), claim.actor(), claim.scenario())
                            .isEqualTo(naive.day(verdict.account()));
                    boolean late = verdict.deadline()
                            .filter(last -> verdict.day().isPresent()
                                    && PlanBuilder.DAY.plusDays(day).isAfter(last))
                            .isPresent();
                    assertThat(verdict.outcome())
                            .isEqualTo(
                                    verdict.day().isEmpty()
                                            ? Outcome.UNREACHED
                                            : late ? Outcome.LATE : Outcome.REACHED);
                    reached += verdict.day().isPresent() ? 1 : 0;
                    unreached += verdict.day().isPresent() ? 0 : 1;
                }
            }
        }
        assertThat(reached).isGreaterThan(PLANS);
        assertThat(unreached).isGreaterThan(PLANS);
    }

    @Test
    void safeClaims() {
        int held = 0;
        int broken = 0;
        for (long seed = 0; seed < PLANS; seed++) {
            Plan plan = RandomPlans.of(seed);
            for (SafeClaim claim : AccessProof.of(plan, PlanBuilder.DAY).safe()) {
                boolean after = claim.moment() == Moment.AFTER_ACTIVATION;
                var naive = new NaiveModel(
                        plan, claim.people(), Set.of(), after ? EnumSet.allOf(Event.class) : Set.of(), !after);
                boolean expected = plan.packs().values().stream()
                                .noneMatch(pack -> naive.packOpen(pack.ref())
                                        && !(after && claim.people().contains(pack.recipient())))
                        && plan.accounts().values().stream()
                                .map(account -> account.ref())
                                .filter(account -> naive.day(account) < Integer.MAX_VALUE)
                                .allMatch(account -> allowed(plan, claim, account));
                assertThat(claim.holds()).as("plan %d, %s", seed, claim).isEqualTo(expected);
                held += expected ? 1 : 0;
                broken += expected ? 0 : 1;
            }
        }
        assertThat(held).isGreaterThan(PLANS);
        assertThat(broken).isGreaterThan(PLANS / 2);
    }

    private static boolean allowed(Plan plan, SafeClaim claim, Ref account) {
        var property = new Property(plan);
        Set<AccessNode> allowed = claim.people().stream()
                .flatMap(person -> property.own(person).stream())
                .collect(Collectors.toSet());
        if (claim.moment() == Moment.AFTER_ACTIVATION) {
            claim.people().forEach(person -> allowed.addAll(property.received(person)));
        }
        return allowed.contains(AccessNodes.account(account));
    }
}
