package org.understudy.check;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.Jurisdiction.LegalBasis;
import org.understudy.plan.Jurisdiction.State;
import org.understudy.plan.Pack;

/** LEGAL-008: a document that rests on law is called final, and nobody looked that law up, or long ago. */
final class FinalOnUncheckedLaw implements Rule {
    private static final RuleId ID = RuleId.warning("LEGAL-008");

    @Override
    public RuleId id() {
        return ID;
    }

    private static final int YEARS = 2;

    /** What would be different under another law. */
    private static final Set<DocumentId> RESTING_ON_LAW = EnumSet.of(
            DocumentId.L0,
            DocumentId.L3,
            DocumentId.L4,
            DocumentId.L5,
            DocumentId.L6,
            DocumentId.L7,
            DocumentId.L8,
            DocumentId.L9,
            DocumentId.L14);

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Jurisdiction law = subject.plan().jurisdiction();
        LocalDate since = subject.today().minusYears(YEARS);
        long unchecked = Stream.concat(law.bases().stream(), law.state().flatMap(State::statute).stream())
                .filter(basis -> !isChecked(basis, since))
                .count();
        if (unchecked == 0) {
            return;
        }
        for (Pack pack : subject.plan().packs().values()) {
            List<DocumentId> settled = pack.settled().stream()
                    .filter(it ->
                            RESTING_ON_LAW.contains(it) && pack.documents().contains(it))
                    .toList();
            if (!settled.isEmpty()) {
                findings.add(pack.origin().at("final"), ID, Phrase.joined("and", settled), unchecked, law.id());
            }
        }
    }

    private static boolean isChecked(LegalBasis basis, LocalDate since) {
        return basis.verified() && !basis.asAt().isBefore(since);
    }
}
