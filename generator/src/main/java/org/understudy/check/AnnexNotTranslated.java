package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Annex;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.text.Language;

/** LEGAL-011: an annex goes with a pack in a language that it isn’t written in. */
final class AnnexNotTranslated implements Rule {
    private static final RuleId ID = RuleId.warning("LEGAL-011");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        for (Pack pack : plan.packs().values()) {
            for (int i = 0; i < pack.annexes().size(); i++) {
                Annex annex = plan.annex(pack.annexes().get(i));
                if (!isIn(annex, pack.language())) {
                    findings.add(
                            pack.origin().at("annexes[" + i + "]"),
                            ID,
                            annex.ref(),
                            plan.header().language(),
                            pack.language());
                }
            }
        }
    }

    private static boolean isIn(Annex annex, Language language) {
        return annex.title().texts().containsKey(language)
                && annex.body().texts().containsKey(language);
    }
}
