package org.understudy.check;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
            Map<Ref, SortedSet<Ref>> opened = new TreeMap<>();
            var weakness = new Weakness(subject, pack);
            weakness.points()
                    .forEach((node, accounts) -> NodeWords.thing(node)
                            .filter(thing -> !weakness.isScenario(thing))
                            .ifPresent(thing -> accounts.stream()
                                    .flatMap(account -> account.of().stream())
                                    .filter(account -> !account.equals(thing))
                                    .forEach(account -> opened.computeIfAbsent(thing, it -> new TreeSet<>())
                                            .add(account))));
            opened.forEach((thing, accounts) -> findings.add(
                    MustReach.place(pack, accounts.first()),
                    ID,
                    thing,
                    pack.recipient(),
                    Phrase.some("and", MOST_NAMES, List.copyOf(accounts))));
        }
    }
}
