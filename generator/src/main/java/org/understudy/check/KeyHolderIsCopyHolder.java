package org.understudy.check;

import java.util.List;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** PEOPLE-003: a copy of a pack and the sheet with its passphrase are with one person, or in one place. */
final class KeyHolderIsCopyHolder implements Rule {
    private static final RuleId ID = RuleId.danger("PEOPLE-003");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        for (Pack pack : plan.packs().values()) {
            List<Kept> copies = Kept.copies(plan, pack);
            for (Kept sheet : Kept.keySheets(plan, pack)) {
                copies.stream()
                        .filter(copy -> meet(copy, sheet))
                        .findFirst()
                        .ifPresent(copy -> findings.add(Diagnostic.at(sheet.at(), ID, pack.ref(), with(copy, sheet))
                                .relatedTo(copy.at())));
            }
        }
    }

    private static boolean meet(Kept copy, Kept sheet) {
        boolean samePlace = copy.place().isPresent() && copy.place().equals(sheet.place());
        return samePlace || copy.person().equals(sheet.person());
    }

    private static Ref with(Kept copy, Kept sheet) {
        return copy.person().equals(sheet.person())
                ? sheet.person()
                : sheet.place().orElseThrow();
    }
}
