package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account;

/** TIME-012: the day of a renewal is past, and the plan doesn't say when the next one is. */
final class RenewalPassed implements Rule {
    private static final RuleId ID = RuleId.warning("TIME-012");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (Account account : subject.plan().accounts().values()) {
            account.renewal()
                    .filter(it -> it.automatic() && it.every().isEmpty())
                    .filter(it -> it.on().isBefore(subject.today()))
                    .ifPresent(it -> findings.add(account.origin().at("renewal.on"), ID, account.ref(), it.on()));
        }
    }
}
