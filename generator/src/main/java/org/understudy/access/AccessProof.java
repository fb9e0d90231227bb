package org.understudy.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.understudy.access.AccessNode.Sort;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/**
 * What a plan comes to: whether those it is for get in, and whether anybody else does. Immutable; may be used by several
 * threads. docs/access-model.md explains the model.
 */
public final class AccessProof {
    private final Plan plan;
    private final AccessTheory theory;
    private final Scenarios scenarios;
    private final List<LiveClaim> live;
    private final List<SafeClaim> safe;
    private final boolean groupsCapped;

    private AccessProof(Plan plan, LocalDate today) {
        this.plan = plan;
        this.theory = new AccessTheory(PlanTheory.of(plan));
        this.scenarios = new Scenarios(plan, people(theory));
        this.live = new LiveClaims(plan, theory, scenarios, today).all();
        var claims = new SafeClaims(plan, theory, scenarios);
        this.safe = claims.all();
        this.groupsCapped = claims.capped();
    }

    /** @param today the day on which the event is taken to happen; deadlines are looked at from there */
    public static AccessProof of(Plan plan, LocalDate today) {
        return new AccessProof(plan, today);
    }

    private static Set<Ref> people(AccessTheory theory) {
        return theory.nodes().stream()
                .filter(node -> node.sort() == Sort.PERSON && node.part().isEmpty())
                .map(AccessNode::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** The rules of the plan. */
    public AccessTheory theory() {
        return theory;
    }

    /** Built-in ones, then the plan’s own. The first is the one that runbooks are for. */
    public List<Scenario> scenarios() {
        return scenarios.all();
    }

    /** By pack, then in the order of scenarios; a pack has none in scenarios in which its recipient is gone. */
    public List<LiveClaim> live() {
        return live;
    }

    /** Two for each person but the author, then one for each group of share holders that is one short. */
    public List<SafeClaim> safe() {
        return safe;
    }

    /** Whether there were too many groups of share holders to look at them all. */
    public boolean groupsCapped() {
        return groupsCapped;
    }

    /** Whether every claim holds. */
    public boolean holds() {
        return live.stream().allMatch(LiveClaim::holds) && safe.stream().allMatch(SafeClaim::holds);
    }

    /** What people start from in a scenario, acting as one: for questions of one’s own to {@link #theory}. */
    public Situation situation(Scenario scenario, Set<Ref> actors) {
        return scenarios.situation(scenario, actors);
    }

    /** What the recipient of a pack reaches in each scenario. */
    public ScenarioMatrix matrix(Ref pack) {
        return ScenarioMatrix.of(
                live.stream().filter(claim -> claim.pack().equals(pack)).toList());
    }

    /** How the recipient of a pack gets in when the author is dead. */
    public Runbook runbook(Ref pack) {
        return runbook(pack, scenarios.all().get(0));
    }

    /** How whoever acts in a scenario gets into the accounts of a pack. */
    public Runbook runbook(Ref pack, Scenario scenario) {
        Ref actor =
                scenario.authorActs() ? plan.header().author() : plan.pack(pack).recipient();
        List<Ref> accounts = live.stream()
                .filter(claim -> claim.pack().equals(pack))
                .findFirst()
                .map(claim -> claim.verdicts().stream()
                        .map(LiveClaim.Verdict::account)
                        .toList())
                .orElse(List.of());
        return new RunbookMaker(plan, theory, scenarios.situation(scenario, Set.of(actor))).make(accounts);
    }

    /** Single additions to the plan that would open accounts which a claim fails for: least effort first. */
    public List<ProposedRepair> repairs(LiveClaim claim) {
        return new RepairSearch(plan, theory).of(claim, scenarios.situation(claim.scenario(), Set.of(claim.actor())));
    }
}
