package org.understudy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.understudy.access.AccessNode;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Pack;
import org.understudy.plan.Ref;

/**
 * ACCESS-003: one thing whose loss leaves accounts that must be reached out of reach. Losses that are a scenario of their own,
 * such as that of a place, are {@link LiveClaimFails}’ part.
 */
final class SinglePointOfFailure implements Rule {
    private static final RuleId ID = RuleId.warning("ACCESS-003");
    private static final int MOST_NAMES = 4;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (Pack pack : subject.plan().packs().values()) {
            Map<Ref, List<Ref>> opened = new TreeMap<>();
            var weakness = new Weakness(subject, pack);
            for (Ref account : weakness.reached()) {
                weakness.points(account)
                        .forEach(node -> thing(node, weakness, account)
                                .forEach(thing -> opened.computeIfAbsent(thing, it -> new ArrayList<>())
                                        .add(account)));
            }
            opened.forEach((thing, accounts) -> {
                List<Ref> distinct = accounts.stream().distinct().toList();
                findings.add(
                        MustReach.place(pack, Objects.requireNonNull(distinct.get(0))),
                        ID,
                        thing,
                        pack.recipient(),
                        Phrase.some("and", MOST_NAMES, distinct));
            });
        }
    }

    private static List<Ref> thing(AccessNode node, Weakness weakness, Ref account) {
        return NodeWords.thing(node).filter(thing -> !thing.equals(account) && !weakness.isScenario(thing)).stream()
                .toList();
    }
}
