package org.understudy.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.access.AccessNode;
import org.understudy.access.AccessNodes;
import org.understudy.access.AccessProof;
import org.understudy.access.CutPair;
import org.understudy.access.CutPairs;
import org.understudy.access.LiveClaim;
import org.understudy.access.LiveClaim.Outcome;
import org.understudy.access.LiveClaim.Verdict;
import org.understudy.access.SinglePoints;
import org.understudy.access.Situation;
import org.understudy.plan.Pack;
import org.understudy.plan.Ref;

/** What the recipient of a pack depends on in the usual scenario. */
final class Weakness {
    private final AccessProof proof;
    private final Pack pack;
    private final Situation situation;

    Weakness(Subject subject, Pack pack) {
        this.proof = subject.proof();
        this.pack = pack;
        this.situation = proof.situation(proof.scenarios().get(0), Set.of(pack.recipient()));
    }

    Ref recipient() {
        return pack.recipient();
    }

    /** The accounts that must be reached, and are. */
    List<Ref> reached() {
        return proof.live(pack.ref()).stream()
                .filter(claim -> claim.scenario().equals(proof.scenarios().get(0)))
                .map(LiveClaim::verdicts)
                .flatMap(List::stream)
                .filter(verdict -> verdict.must() && verdict.outcome() != Outcome.UNREACHED)
                .map(Verdict::account)
                .toList();
    }

    /** What leaves any of {@link #reached} out of reach by itself, and which, in natural order. */
    Map<AccessNode, List<AccessNode>> points() {
        return new SinglePoints(proof.theory())
                .of(reached().stream().map(AccessNodes::account).toList(), situation);
    }

    Set<CutPair> pairs(Ref account) {
        return new CutPairs(proof.theory()).of(AccessNodes.account(account), situation);
    }

    /** Whether the recipient is this, or there is a scenario in which just this is lost. */
    boolean isScenario(Ref thing) {
        return thing.equals(pack.recipient())
                || proof.scenarios().stream()
                        .anyMatch(it -> !it.authorActs() && it.lost().equals(Set.of(thing)));
    }
}
