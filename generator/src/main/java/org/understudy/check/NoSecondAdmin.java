package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.Person.Nature;
import org.understudy.plan.Plan;

/** PEOPLE-009: the account of an organisation has the author as its only administrator. */
final class NoSecondAdmin implements Rule {
    private static final RuleId ID = RuleId.warning("PEOPLE-009");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        for (Account account : plan.accounts().values()) {
            boolean organisation = account.holder()
                    .filter(holder -> plan.person(holder).nature() == Nature.LEGAL)
                    .filter(holder ->
                            plan.header().business().filter(holder::equals).isEmpty())
                    .isPresent();
            if (organisation
                    && account.signIn().isPresent()
                    && account.recovery().stream().noneMatch(way -> way instanceof Recovery.SecondAdmin)) {
                findings.add(
                        account.origin().at("access"),
                        ID,
                        account.ref(),
                        account.holder().orElseThrow());
            }
        }
    }
}
