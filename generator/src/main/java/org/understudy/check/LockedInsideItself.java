package org.understudy.check;

import java.util.List;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Kind;
import org.understudy.plan.Ref;

/** ACCESS-006: a pack whose key is inside it, or behind what it alone opens. */
final class LockedInsideItself implements Rule {
    private static final RuleId ID = RuleId.danger("ACCESS-006");
    private static final int MOST_NAMES = 6;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (Circle circle : Circle.of(subject)) {
            circle.things().stream()
                    .filter(thing -> thing.kind() == Kind.PACKS)
                    .findFirst()
                    .ifPresent(pack -> findings.add(
                            subject.plan().pack(pack).origin().at("protection"), ID, pack, others(circle, pack)));
        }
    }

    /** What stands between; the pack itself, where there is nothing else. */
    private static String others(Circle circle, Ref pack) {
        List<Ref> others =
                circle.things().stream().filter(thing -> !thing.equals(pack)).toList();
        return Phrase.some("and", MOST_NAMES, others.isEmpty() ? List.of(pack) : others);
    }
}
