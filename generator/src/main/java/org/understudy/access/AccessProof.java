package org.understudy.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Model model;
    private final List<LiveClaim> live;
    private final Map<Ref, List<LiveClaim>> byPack;

    /**
     * What is the same on every day.
     *
     * @param takeover the places of all accounts in the order of taking over
     */
    private record Model(
            Plan plan,
            AccessTheory theory,
            Scenarios scenarios,
            List<SafeClaim> safe,
            boolean groupsCapped,
            Map<AccessNode, Integer> takeover) {

        static Model of(Plan plan) {
            var theory = new AccessTheory(PlanTheory.of(plan));
            var scenarios = new Scenarios(plan, people(theory));
            var claims = new SafeClaims(plan, theory, scenarios);
            List<SafeClaim> safe = claims.all();
            return new Model(plan, theory, scenarios, safe, claims.capped(), places(plan));
        }
    }

    private AccessProof(Model model, LocalDate today) {
        this.model = model;
        this.live = new LiveClaims(model.plan(), model.theory(), model.scenarios(), today).all();
        this.byPack = live.stream().collect(Collectors.groupingBy(LiveClaim::pack));
    }

    /** @param today the day on which the event is taken to happen; deadlines are looked at from there */
    public static AccessProof of(Plan plan, LocalDate today) {
        return new AccessProof(Model.of(plan), today);
    }

    /** The same for another day: only deadlines are looked at again. */
    public AccessProof on(LocalDate day) {
        return new AccessProof(model, day);
    }

    private static Map<AccessNode, Integer> places(Plan plan) {
        Map<AccessNode, Integer> places = new HashMap<>();
        new TakeoverOrder(List.copyOf(plan.accounts().values()))
                .accounts()
                .forEach(account -> places.put(AccessNodes.account(account.ref()), places.size()));
        return places;
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
        return model.theory();
    }

    /** Built-in ones, then the plan’s own. The first is the one that runbooks are for. */
    public List<Scenario> scenarios() {
        return model.scenarios().all();
    }

    /** By pack, then in the order of scenarios; a pack has none in scenarios in which its recipient is gone. */
    public List<LiveClaim> live() {
        return live;
    }

    /** Those about one pack, in the order of scenarios. */
    public List<LiveClaim> live(Ref pack) {
        return byPack.getOrDefault(pack, List.of());
    }

    /** Two for each person but the author, then one for each group of share holders that is one short. */
    public List<SafeClaim> safe() {
        return model.safe();
    }

    /** Whether there were too many groups of share holders to look at them all. */
    public boolean groupsCapped() {
        return model.groupsCapped();
    }

    /** Whether every claim holds. */
    public boolean holds() {
        return live.stream().allMatch(LiveClaim::holds) && model.safe().stream().allMatch(SafeClaim::holds);
    }

    /** What people start from in a scenario, acting as one: for questions of one’s own to {@link #theory}. */
    public Situation situation(Scenario scenario, Set<Ref> actors) {
        return model.scenarios().situation(scenario, actors);
    }

    /** What the recipient of a pack reaches in each scenario. */
    public ScenarioMatrix matrix(Ref pack) {
        return ScenarioMatrix.of(live(pack));
    }

    /** How the recipient of a pack gets in when the author is dead. */
    public Runbook runbook(Ref pack) {
        return runbook(pack, model.scenarios().all().get(0));
    }

    /** How whoever acts in a scenario gets into the accounts of a pack. */
    public Runbook runbook(Ref pack, Scenario scenario) {
        Ref actor = scenario.authorActs()
                ? model.plan().header().author()
                : model.plan().pack(pack).recipient();
        List<Ref> accounts = live(pack).stream()
                .findFirst()
                .map(claim -> claim.verdicts().stream()
                        .map(LiveClaim.Verdict::account)
                        .toList())
                .orElse(List.of());
        return new RunbookMaker(
                        model.takeover(), model.theory(), model.scenarios().situation(scenario, Set.of(actor)))
                .make(accounts);
    }

    /** Single additions to the plan that would open accounts which a claim fails for: least effort first. */
    public List<ProposedRepair> repairs(LiveClaim claim) {
        return new RepairSearch(model.plan(), model.theory())
                .of(claim, model.scenarios().situation(claim.scenario(), Set.of(claim.actor())));
    }
}
