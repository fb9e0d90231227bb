package org.understudy.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.understudy.access.AccessNodes;
import org.understudy.access.AccessProof;
import org.understudy.access.Closure;
import org.understudy.access.LiveClaim;
import org.understudy.access.LiveClaim.Outcome;
import org.understudy.access.ProposedRepair;
import org.understudy.access.Reach;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account;
import org.understudy.plan.Person;
import org.understudy.plan.Ref;

/**
 * ACCESS-001: an account that has ways in, but nobody left behind can go any of them. What a pack must reach is {@link
 * LiveClaimFails}’ part; without a pack there is nothing to prove yet.
 */
final class UnreachableByAnyone implements Rule {
    private static final RuleId ID = RuleId.danger("ACCESS-001");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        AccessProof proof = subject.proof();
        if (proof.live().isEmpty()) {
            return;
        }
        Set<Ref> must = proof.live().stream()
                .flatMap(claim -> claim.verdicts().stream())
                .filter(LiveClaim.Verdict::must)
                .map(LiveClaim.Verdict::account)
                .collect(Collectors.toSet());
        List<Reach> reaches = subject.plan().people().values().stream()
                .map(Person::ref)
                .filter(person -> !person.equals(subject.plan().header().author()))
                .map(person -> new Closure(proof.theory())
                        .of(proof.situation(proof.scenarios().get(0), Set.of(person))))
                .toList();
        subject.plan().accounts().values().stream()
                .filter(account ->
                        account.signIn().isPresent() || !account.recovery().isEmpty())
                .filter(account -> !must.contains(account.ref()))
                .filter(account ->
                        reaches.stream().noneMatch(reach -> reach.contains(AccessNodes.account(account.ref()))))
                .forEach(account -> report(account, proof, findings));
    }

    private static void report(Account account, AccessProof proof, Diagnostics findings) {
        Optional<LiveClaim> covering = proof.live().stream()
                .filter(claim -> claim.scenario().equals(proof.scenarios().get(0)))
                .filter(claim -> claim.verdicts().stream()
                        .anyMatch(verdict -> verdict.account().equals(account.ref())))
                .findFirst();
        List<ProposedRepair> repairs =
                covering.map(claim -> proof.repairs(about(account, claim))).orElse(List.of());
        if (repairs.isEmpty()) {
            findings.add(Diagnostic.at(account.origin().at("access"), ID, account.ref(), "")
                    .hinting(covering.isPresent() ? "none" : "uncovered"));
        } else {
            findings.add(account.origin().at("access"), ID, account.ref(), RepairWords.of(repairs));
        }
    }

    /** The same claim, as if this account had to be reached and no other. */
    private static LiveClaim about(Account account, LiveClaim claim) {
        var verdict =
                new LiveClaim.Verdict(account.ref(), true, OptionalInt.empty(), Optional.empty(), Outcome.UNREACHED);
        return new LiveClaim(claim.pack(), claim.actor(), claim.scenario(), List.of(verdict));
    }
}
