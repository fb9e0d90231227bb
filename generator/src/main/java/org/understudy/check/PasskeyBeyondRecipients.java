package org.understudy.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.access.AccessNodes;
import org.understudy.access.AccessProof;
import org.understudy.access.Closure;
import org.understudy.access.LiveClaim;
import org.understudy.check.Passkeys.Needed;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Kind;
import org.understudy.plan.Ref;

/** MFA-010: an account somebody must reach needs a passkey that another account synchronises, and they don't reach that. */
final class PasskeyBeyondRecipients implements Rule {
    private static final RuleId ID = RuleId.warning("MFA-010");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (Entrance entrance : Entrance.all(subject.plan())) {
            List<Needed> needed = Passkeys.neededBy(entrance);
            if (Passkeys.all(needed, Kind.ACCOUNTS) && !entrance.hasSpare()) {
                claims(subject.proof(), entrance.account().ref())
                        .filter(claim -> needed.stream().noneMatch(it -> reaches(subject.proof(), claim, it.holder())))
                        .forEach(claim -> findings.add(finding(subject, entrance, needed.get(0), claim)));
            }
        }
    }

    /** Those who must reach an account when the author is gone. */
    private static Stream<LiveClaim> claims(AccessProof proof, Ref account) {
        return proof.live().stream()
                .filter(claim -> claim.scenario().equals(proof.scenarios().get(0)))
                .filter(claim -> claim.verdicts().stream()
                        .anyMatch(verdict -> verdict.must() && verdict.account().equals(account)));
    }

    private static boolean reaches(AccessProof proof, LiveClaim claim, Ref holder) {
        var situation = proof.situation(claim.scenario(), Set.of(claim.actor()));
        return new Closure(proof.theory()).of(situation).contains(AccessNodes.account(holder));
    }

    private static Diagnostic finding(Subject subject, Entrance entrance, Needed passkey, LiveClaim claim) {
        return Diagnostic.at(
                        passkey.at(),
                        ID,
                        entrance.id(),
                        passkey.holder().id(),
                        claim.actor().id())
                .relatedTo(subject.plan().pack(claim.pack()).origin().at("recipient"));
    }
}
