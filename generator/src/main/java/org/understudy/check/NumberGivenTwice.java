package org.understudy.check;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Custody;
import org.understudy.plan.Custody.Item;
import org.understudy.plan.Ref;

/** PEOPLE-017: two things that are out have the same number. */
final class NumberGivenTwice implements Rule {
    private static final RuleId ID = RuleId.warning("PEOPLE-017");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Map<Numbered, Custody> first = new HashMap<>();
        subject.plan().custody().values().stream()
                .filter(it -> it.isOut() && it.number().isPresent())
                .forEach(it -> {
                    Custody other = first.putIfAbsent(Numbered.of(it), it);
                    if (other != null) {
                        findings.add(Diagnostic.at(
                                        it.origin().at("number"),
                                        ID,
                                        "@item." + it.item().term(),
                                        it.number().getAsInt(),
                                        it.pack())
                                .relatedTo(other.origin().at("number")));
                    }
                });
    }

    /** Copies are numbered anew in each edition; a share outlives editions. */
    private record Numbered(Item item, Ref pack, OptionalInt number, int edition) {
        static Numbered of(Custody it) {
            return new Numbered(it.item(), it.pack(), it.number(), it.item() == Item.SHARE ? 0 : it.edition());
        }
    }
}
