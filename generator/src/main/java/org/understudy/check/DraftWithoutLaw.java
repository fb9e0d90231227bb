package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.Pack;

/** LEGAL-012: a power is to be drafted under a law of which nothing is known. */
final class DraftWithoutLaw implements Rule {
    private static final RuleId ID = RuleId.error("LEGAL-012");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Jurisdiction law = subject.plan().jurisdiction();
        if (law.instruments()) {
            return;
        }
        for (Pack pack : subject.plan().packs().values()) {
            int index = pack.documents().indexOf(DocumentId.L4);
            if (index >= 0) {
                findings.add(pack.origin().at("documents[" + index + "]"), ID, DocumentId.L4, law.id());
            }
        }
    }
}
