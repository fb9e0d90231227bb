package org.understudy.check;

import java.util.LinkedHashSet;
import java.util.Set;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Confidentiality;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Engagement;
import org.understudy.plan.Engagement.SuccessorConsent.State;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** LEGAL-004: a customer refused that somebody else takes over, and a pack gives their accounts to somebody else. */
final class RefusedSuccessor implements Rule {
    private static final RuleId ID = RuleId.danger("LEGAL-004");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        for (Pack pack : plan.packs().values()) {
            var disclosure = new Disclosure(plan, pack);
            Set<Ref> customers = new LinkedHashSet<>();
            disclosure.accounts().forEach(account -> account.customer().ifPresent(customers::add));
            for (Ref customer : customers) {
                Engagement engagement = plan.engagement(customer);
                if (engagement.consent().state() == State.REFUSED && isForAnother(pack, engagement, plan)) {
                    findings.add(pack.origin().at("covers"), ID, customer, pack.ref(), pack.recipient());
                }
            }
        }
    }

    private static boolean isForAnother(Pack pack, Engagement engagement, Plan plan) {
        return pack.documents().stream().anyMatch(it -> it.confidentiality() == Confidentiality.PROTECTED)
                && !pack.recipient().equals(plan.header().author())
                && !pack.recipient().equals(engagement.customer())
                && !engagement.contacts().contains(pack.recipient());
    }
}
