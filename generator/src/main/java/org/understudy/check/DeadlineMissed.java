package org.understudy.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.understudy.access.AccessProof;
import org.understudy.access.LiveClaim;
import org.understudy.access.LiveClaim.Outcome;
import org.understudy.access.LiveClaim.Verdict;
import org.understudy.access.ProposedRepair;
import org.understudy.access.Scenario;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Pack;
import org.understudy.plan.Ref;

/** ACCESS-007: an account is reached, but only after the day on which its contract ends. */
final class DeadlineMissed implements Rule {
    private static final RuleId ID = RuleId.danger("ACCESS-007");

    /** A claim that fails for an account. */
    private record Late(LiveClaim claim, Verdict verdict) {
        Ref account() {
            return verdict.account();
        }

        int day() {
            return verdict.day().orElse(0);
        }

        Scenario scenario() {
            return claim.scenario();
        }
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (Pack pack : subject.plan().packs().values()) {
            List<LiveClaim> claims = subject.proof().live(pack.ref()).stream()
                    .filter(claim -> !claim.scenario().authorActs())
                    .toList();
            Map<Ref, List<Late>> late = claims.stream()
                    .flatMap(claim -> claim.failures().stream()
                            .filter(verdict -> verdict.outcome() == Outcome.LATE)
                            .map(verdict -> new Late(claim, verdict)))
                    .collect(Collectors.groupingBy(Late::account, TreeMap::new, Collectors.toList()));
            List<Scenario> all = claims.stream().map(LiveClaim::scenario).toList();
            late.forEach((account, some) -> findings.add(finding(pack, account, some, all, subject.proof())));
        }
    }

    private static Diagnostic finding(Pack pack, Ref account, List<Late> some, List<Scenario> all, AccessProof proof) {
        List<ProposedRepair> repairs = proof.repairs(some.get(0).claim()).stream()
                .filter(repair -> repair.opens().contains(account))
                .toList();
        Diagnostic finding = Diagnostic.at(
                MustReach.place(pack, account),
                ID,
                pack.recipient(),
                account,
                some.stream().map(Late::day).max(Comparator.naturalOrder()).orElse(0),
                some.get(0).verdict().deadline().map(Object::toString).orElse(""),
                ScenarioWords.when(some.stream().map(Late::scenario).toList(), all),
                repairs.isEmpty() ? "" : RepairWords.of(repairs));
        return repairs.isEmpty() ? finding.hinting("none") : finding;
    }
}
