package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Confidentiality;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;

/** LEGAL-010: a pack calls a document final that it doesn’t have, or that is no paper for lawyers. */
final class FinalWithoutDocument implements Rule {
    private static final RuleId ID = RuleId.error("LEGAL-010");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (Pack pack : subject.plan().packs().values()) {
            for (int i = 0; i < pack.settled().size(); i++) {
                DocumentId document = pack.settled().get(i);
                if (!pack.documents().contains(document)
                        || document.confidentiality() != Confidentiality.LAWYER_READY) {
                    findings.add(pack.origin().at("final[" + i + "]"), ID, document, pack.ref());
                }
            }
        }
    }
}
