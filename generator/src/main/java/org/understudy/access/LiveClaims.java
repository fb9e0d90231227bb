package org.understudy.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.understudy.access.AccessNodes.Event;
import org.understudy.access.LiveClaim.Outcome;
import org.understudy.access.LiveClaim.Verdict;
import org.understudy.plan.Account;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** Proves or refutes, for each pack and scenario, that the recipient gets in; where the author acts, that they do. */
final class LiveClaims {
    private final Plan plan;
    private final Scenarios scenarios;
    private final EarliestReach reach;
    private final Deadlines deadlines;
    private final Map<Scenario, Times> authors = new HashMap<>();
    private final Map<Scenario, Set<AccessNode>> lost = new HashMap<>();

    /**
     * What a recipient comes to while nothing is lost.
     *
     * @param used all that they use; what is lost besides changes nothing
     */
    private record Calm(List<Verdict> verdicts, Set<AccessNode> used) {}

    LiveClaims(Plan plan, AccessTheory theory, Scenarios scenarios, LocalDate today) {
        this.plan = plan;
        this.scenarios = scenarios;
        this.reach = new EarliestReach(theory);
        this.deadlines = new Deadlines(today);
        scenarios.all().forEach(scenario -> lost.put(scenario, scenarios.lost(scenario)));
    }

    List<LiveClaim> all() {
        List<LiveClaim> claims = new ArrayList<>();
        for (Pack pack : plan.packs().values()) {
            List<Ref> covered = covered(plan, pack);
            Set<Ref> must = new TreeSet<>(pack.mustReach().isEmpty() ? covered : pack.mustReach());
            Set<Ref> accounts = new TreeSet<>(covered);
            accounts.addAll(must);
            Map<Optional<Event>, Calm> calm = new HashMap<>();
            scenarios.all().stream()
                    .filter(scenario -> !isGone(pack.recipient(), scenario))
                    .forEach(scenario -> claims.add(claim(pack, scenario, accounts, must, calm)));
        }
        return List.copyOf(claims);
    }

    private boolean isGone(Ref recipient, Scenario scenario) {
        boolean author = recipient.equals(plan.header().author());
        return scenario.lost().contains(recipient) || (author && !scenario.authorActs());
    }

    private static List<Ref> covered(Plan plan, Pack pack) {
        if (pack.tellsOnly()) {
            return List.of();
        }
        return new Disclosure(plan, pack).accounts().stream().map(Account::ref).toList();
    }

    private LiveClaim claim(
            Pack pack, Scenario scenario, Set<Ref> accounts, Set<Ref> must, Map<Optional<Event>, Calm> known) {
        if (scenario.authorActs()) {
            Ref author = plan.header().author();
            Times times = authors.computeIfAbsent(scenario, it -> times(it, author));
            return new LiveClaim(pack.ref(), author, scenario, verdicts(accounts, must, times, scenario));
        }
        Calm calm = known.computeIfAbsent(scenario.event(), it -> calm(pack, scenario, accounts, must));
        List<Verdict> verdicts = Collections.disjoint(lost.getOrDefault(scenario, Set.of()), calm.used())
                ? calm.verdicts()
                : verdicts(accounts, must, times(scenario, pack.recipient()), scenario);
        return new LiveClaim(pack.ref(), pack.recipient(), scenario, verdicts);
    }

    private Calm calm(Pack pack, Scenario scenario, Set<Ref> accounts, Set<Ref> must) {
        Times times =
                times(new Scenario(scenario.id(), scenario.cause(), scenario.event(), Set.of()), pack.recipient());
        return new Calm(
                verdicts(accounts, must, times, scenario),
                times.support(accounts.stream().map(AccessNodes::account).toList()));
    }

    private List<Verdict> verdicts(Set<Ref> accounts, Set<Ref> must, Times times, Scenario scenario) {
        return accounts.stream()
                .map(account -> verdict(plan.account(account), must.contains(account), times, scenario))
                .toList();
    }

    private Times times(Scenario scenario, Ref actor) {
        return reach.of(scenarios.situation(scenario, Set.of(actor)));
    }

    private Verdict verdict(Account account, boolean must, Times times, Scenario scenario) {
        OptionalInt day = times.day(AccessNodes.account(account.ref()));
        Optional<LocalDate> deadline = scenario.authorActs() ? Optional.empty() : deadlines.of(account);
        Outcome outcome = day.isEmpty()
                ? Outcome.UNREACHED
                : deadline.map(last -> deadlines.isLate(day.getAsInt(), last)).orElse(false)
                        ? Outcome.LATE
                        : Outcome.REACHED;
        return new Verdict(account.ref(), must, day, deadline, outcome);
    }
}
