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

    /** Somebody who doesn’t get into an account. */
    private record Failure(Ref account, Ref actor) {}

    /** Accounts that are out of reach in the same claims. */
    private record Cause(List<LiveClaim> failing, List<Ref> accounts) {}

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
                    .forEach(cause -> findings.add(finding(
                            pack, cause.accounts(), cause.failing(), comparable(claims, cause.failing()), proof)));
        }
    }

    /** Claims of the same actor as the first of some. */
    private static List<LiveClaim> comparable(List<LiveClaim> claims, List<LiveClaim> failing) {
        return claims.stream()
                .filter(claim -> claim.actor().equals(failing.get(0).actor()))
                .toList();
    }

    /**
     * The accounts, by the claims that fail for them; the recipient’s and the author’s apart. While they are sought, the places
     * of claims stand for them: to compare claims is to compare all they say.
     */
    private static List<Cause> causes(List<LiveClaim> claims) {
        Map<Failure, List<Integer>> failing = new LinkedHashMap<>();
        for (int place = 0; place < claims.size(); place++) {
            LiveClaim claim = claims.get(place);
            for (LiveClaim.Verdict verdict : claim.failures()) {
                if (verdict.outcome() == Outcome.UNREACHED) {
                    failing.computeIfAbsent(new Failure(verdict.account(), claim.actor()), it -> new ArrayList<>())
                            .add(place);
                }
            }
        }
        Map<Ref, List<List<Integer>>> byAccount = new TreeMap<>();
        failing.forEach((failure, places) -> byAccount
                .computeIfAbsent(failure.account(), it -> new ArrayList<>())
                .add(places));
        Map<List<Integer>, List<Ref>> causes = new LinkedHashMap<>();
        byAccount.forEach((account, both) -> both.forEach(places ->
                causes.computeIfAbsent(places, it -> new ArrayList<>()).add(account)));
        return causes.entrySet().stream()
                .map(cause -> new Cause(cause.getKey().stream().map(claims::get).toList(), cause.getValue()))
                .toList();
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
