package org.understudy.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
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

    LiveClaims(Plan plan, AccessTheory theory, Scenarios scenarios, LocalDate today) {
        this.plan = plan;
        this.scenarios = scenarios;
        this.reach = new EarliestReach(theory);
        this.deadlines = new Deadlines(today);
    }

    List<LiveClaim> all() {
        List<LiveClaim> claims = new ArrayList<>();
        for (Pack pack : plan.packs().values()) {
            Set<Ref> must = mustReach(plan, pack);
            Set<Ref> accounts = new TreeSet<>(covered(plan, pack));
            accounts.addAll(must);
            scenarios.all().stream()
                    .filter(scenario -> !isGone(pack.recipient(), scenario))
                    .forEach(scenario -> claims.add(claim(pack, scenario, accounts, must)));
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

    /** The accounts that the recipient of a pack must reach. */
    static Set<Ref> mustReach(Plan plan, Pack pack) {
        return new TreeSet<>(pack.mustReach().isEmpty() ? covered(plan, pack) : pack.mustReach());
    }

    private LiveClaim claim(Pack pack, Scenario scenario, Set<Ref> accounts, Set<Ref> must) {
        Ref actor = scenario.authorActs() ? plan.header().author() : pack.recipient();
        Times times = scenario.authorActs()
                ? authors.computeIfAbsent(scenario, it -> times(it, actor))
                : times(scenario, actor);
        List<Verdict> verdicts = accounts.stream()
                .map(account -> verdict(plan.account(account), must.contains(account), times, scenario))
                .toList();
        return new LiveClaim(pack.ref(), actor, scenario, verdicts);
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
