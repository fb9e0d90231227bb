package org.understudy.check;

import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account;
import org.understudy.plan.Account.OnlineTool;
import org.understudy.plan.Capacity;

/** PEOPLE-010: the provider has a setting for death or inactivity, and it isn’t used, or nobody knows. */
final class LegacyToolUnset implements Rule {
    private static final RuleId ID = RuleId.warning("PEOPLE-010");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        subject.plan().accounts().values().stream()
                .filter(account -> account.capacity() != Capacity.HELD_FOR_CUSTOMER)
                .forEach(account -> account.onlineTool().ifPresent(tool -> check(account, tool, findings)));
    }

    private static void check(Account account, OnlineTool tool, Diagnostics findings) {
        Diagnostic finding = Diagnostic.at(
                account.origin().at("online-tool"),
                ID,
                account.ref(),
                tool.name().inOriginal());
        if (tool.state() == OnlineTool.State.NOT_SET) {
            findings.add(finding);
        } else if (tool.state() == OnlineTool.State.UNKNOWN) {
            findings.add(finding.hinting("unknown"));
        }
    }
}
