package org.understudy.check;

import java.util.List;
import java.util.Locale;
import org.understudy.access.ProposedRepair;
import org.understudy.diagnostic.Phrase;
import org.understudy.plan.Ref;

/** What an author can do about a claim that fails, in words. */
final class RepairWords {
    private static final int MOST = 3;

    private RepairWords() {}

    /** The first of some, and how many accounts each opens; at least one. */
    static String of(List<ProposedRepair> repairs) {
        return Phrase.joined(
                "semicolon", repairs.stream().limit(MOST).map(RepairWords::of).toList());
    }

    private static String of(ProposedRepair repair) {
        String name =
                "repair." + repair.action().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Phrase.of(
                "repair",
                Phrase.of(name, repair.about(), repair.by().map(Ref::toString).orElse("")),
                repair.opens().size());
    }
}
