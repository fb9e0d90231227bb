package org.understudy.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** PEOPLE-005: every copy of a pack is in one place. */
final class CopiesInOnePlace implements Rule {
    private static final RuleId ID = RuleId.warning("PEOPLE-005");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        for (Pack pack : plan.packs().values()) {
            List<Kept> copies = Kept.copies(plan, pack);
            Set<Optional<Ref>> places = new HashSet<>();
            copies.forEach(copy -> places.add(copy.place().map(place -> outermost(place, plan))));
            if (places.size() == 1) {
                places.iterator()
                        .next()
                        .ifPresent(place -> findings.add(pack.origin().at("recipient"), ID, pack.ref(), place));
            }
        }
    }

    /** What burns with a place. */
    private static Ref outermost(Ref place, Plan plan) {
        Ref outer = place;
        Set<Ref> seen = new HashSet<>();
        while (seen.add(outer) && plan.place(outer).inside().isPresent()) {
            outer = plan.place(outer).inside().get();
        }
        return outer;
    }
}
