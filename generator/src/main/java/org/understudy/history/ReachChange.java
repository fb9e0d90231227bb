package org.understudy.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.understudy.access.AccessProof;
import org.understudy.access.LiveClaim;
import org.understudy.access.Scenario;
import org.understudy.plan.Ref;

/**
 * That what the recipient of a pack reaches is reached otherwise.
 *
 * @param actor who acts: the recipient, or the author in a scenario in which they act
 * @param before the first day on which it was reached, counted from the event; empty if it wasn't
 */
public record ReachChange(Ref pack, Ref actor, Scenario scenario, Ref account, OptionalInt before, OptionalInt after) {

    /** Of packs, scenarios and accounts that both editions have; by pack, scenario and account. */
    public static List<ReachChange> between(AccessProof before, AccessProof after) {
        Map<List<Object>, OptionalInt> days = new HashMap<>();
        for (LiveClaim claim : before.live()) {
            claim.verdicts().forEach(it -> days.put(key(claim, it), it.day()));
        }
        var changes = new ArrayList<ReachChange>();
        for (LiveClaim claim : after.live()) {
            for (LiveClaim.Verdict verdict : claim.verdicts()) {
                OptionalInt was = days.get(key(claim, verdict));
                if (was != null && !was.equals(verdict.day())) {
                    changes.add(new ReachChange(
                            claim.pack(), claim.actor(), claim.scenario(), verdict.account(), was, verdict.day()));
                }
            }
        }
        return changes;
    }

    private static List<Object> key(LiveClaim claim, LiveClaim.Verdict verdict) {
        return List.of(claim.pack(), claim.scenario().id(), verdict.account());
    }
}
