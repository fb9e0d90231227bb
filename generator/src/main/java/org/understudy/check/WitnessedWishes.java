package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.Jurisdiction.Signing;
import org.understudy.plan.Plan;

/** LEGAL-015: a letter of wishes has room for witnesses or a notary, as if it were a will. */
final class WitnessedWishes implements Rule {
    private static final RuleId ID = RuleId.warning("LEGAL-015");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        Jurisdiction law = plan.jurisdiction();
        Signing signing = law.signing().get(DocumentId.L5);
        boolean printed =
                plan.packs().values().stream().anyMatch(pack -> pack.documents().contains(DocumentId.L5));
        if (printed && signing != null && (signing.witnesses() > 0 || signing.notary())) {
            findings.add(plan.header().origin().at("jurisdiction"), ID, law.id());
        }
    }
}
