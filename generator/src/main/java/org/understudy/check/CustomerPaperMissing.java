package org.understudy.check;

import java.util.ArrayList;
import java.util.List;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Engagement;
import org.understudy.plan.Engagement.SuccessorConsent.State;

/** LEGAL-003: accounts are held for a customer, and a paper that allows it isn’t on file. */
final class CustomerPaperMissing implements Rule {
    private static final RuleId ID = RuleId.warning("LEGAL-003");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (Engagement engagement : subject.plan().engagements().values()) {
            List<String> missing = missing(engagement);
            boolean holds = subject.plan().accounts().values().stream()
                    .anyMatch(account ->
                            account.customer().filter(engagement.ref()::equals).isPresent());
            if (holds && !missing.isEmpty()) {
                findings.add(engagement.origin().file(), ID, engagement.ref(), Phrase.joined("and", missing));
            }
        }
    }

    private static List<String> missing(Engagement engagement) {
        var missing = new ArrayList<String>();
        if (engagement.contract().isEmpty()) {
            missing.add("@customer-paper.contract");
        }
        if (engagement.processorAgreement().isEmpty()) {
            missing.add("@customer-paper.processor-agreement");
        }
        State consent = engagement.consent().state();
        boolean open = consent == State.ASKED || consent == State.NOT_ON_FILE;
        if (engagement.successor().isPresent() && open) {
            missing.add("@customer-paper.successor-consent");
        }
        return missing;
    }
}
