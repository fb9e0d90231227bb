package org.understudy.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.understudy.access.AccessProof;
import org.understudy.access.LiveClaim;
import org.understudy.access.LiveClaim.Outcome;
import org.understudy.access.ProposedRepair;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Pack;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/**
 * ACCESS-002: whoever a pack is for can’t get into accounts they must reach. Accounts that are out of reach in the same
 * scenarios are one finding: most often they have one cause.
 */
final class LiveClaimFails implements Rule {
    private static final RuleId ID = RuleId.danger("ACCESS-002");
    private static final int MOST_NAMES = 4;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        AccessProof proof = subject.proof();
        for (Pack pack : subject.plan().packs().values()) {
            List<LiveClaim> claims = proof.live(pack.ref());
            causes(claims)
                    .forEach((failing, accounts) ->
                            findings.add(finding(pack, accounts, failing, comparable(claims, failing), proof)));
        }
    }

    /** Claims of the same actor as the first of some. */
    private static List<LiveClaim> comparable(List<LiveClaim> claims, List<LiveClaim> failing) {
        return claims.stream()
                .filter(claim -> claim.actor().equals(failing.get(0).actor()))
                .toList();
    }

    /** The accounts, by the claims that fail for them; the recipient’s and the author’s apart. */
    private static Map<List<LiveClaim>, List<Ref>> causes(List<LiveClaim> claims) {
        Map<List<Object>, List<LiveClaim>> failing = new LinkedHashMap<>();
        Map<Ref, List<List<Object>>> keys = new TreeMap<>();
        for (LiveClaim claim : claims) {
            claim.failures().stream()
                    .filter(verdict -> verdict.outcome() == Outcome.UNREACHED)
                    .forEach(verdict -> {
                        List<Object> key = List.of(verdict.account(), claim.actor());
                        if (!failing.containsKey(key)) {
                            keys.computeIfAbsent(verdict.account(), it -> new ArrayList<>())
                                    .add(key);
                        }
                        failing.computeIfAbsent(key, it -> new ArrayList<>()).add(claim);
                    });
        }
        Map<List<LiveClaim>, List<Ref>> causes = new LinkedHashMap<>();
        keys.forEach((account, both) -> both.forEach(
                key -> causes.computeIfAbsent(failing.getOrDefault(key, List.of()), it -> new ArrayList<>())
                        .add(account)));
        return causes;
    }

    private static Diagnostic finding(
            Pack pack, List<Ref> accounts, List<LiveClaim> failing, List<LiveClaim> all, AccessProof proof) {
        List<SourceRange> places = accounts.stream()
                .map(account -> MustReach.place(pack, account))
                .distinct()
                .toList();
        List<ProposedRepair> repairs = proof.repairs(failing.get(0)).stream()
                .filter(repair -> repair.opens().stream().anyMatch(accounts::contains))
                .filter(repair -> !failing.get(0).scenario().authorActs()
                        || repair.action() != ProposedRepair.Action.ADD_SECOND_ADMIN)
                .toList();
        Diagnostic finding = Diagnostic.at(
                places.get(0),
                ID,
                failing.get(0).actor(),
                Phrase.some("and", MOST_NAMES, accounts),
                ScenarioWords.when(
                        failing.stream().map(LiveClaim::scenario).toList(),
                        all.stream().map(LiveClaim::scenario).toList()),
                repairs.isEmpty() ? "" : RepairWords.of(repairs));
        for (SourceRange place : places.subList(1, Math.min(places.size(), MOST_NAMES))) {
            finding = finding.relatedTo(place);
        }
        return repairs.isEmpty() ? finding.hinting("none") : finding;
    }
}
