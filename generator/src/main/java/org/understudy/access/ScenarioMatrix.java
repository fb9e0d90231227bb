package org.understudy.access;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.understudy.plan.Ref;

/**
 * Which accounts are reached when, in which scenario.
 *
 * @param rows for each account of the pack, by id, a verdict for each scenario
 */
public record ScenarioMatrix(List<Scenario> scenarios, Map<Ref, List<LiveClaim.Verdict>> rows) {

    /** @param claims about one pack */
    static ScenarioMatrix of(List<LiveClaim> claims) {
        Map<Ref, List<LiveClaim.Verdict>> rows = new TreeMap<>();
        if (!claims.isEmpty()) {
            for (int row = 0; row < claims.get(0).verdicts().size(); row++) {
                int number = row;
                rows.put(
                        claims.get(0).verdicts().get(row).account(),
                        claims.stream()
                                .map(claim -> claim.verdicts().get(number))
                                .toList());
            }
        }
        return new ScenarioMatrix(claims.stream().map(LiveClaim::scenario).toList(), rows);
    }
}
