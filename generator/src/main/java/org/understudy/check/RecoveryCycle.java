package org.understudy.check;

import java.util.List;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Kind;
import org.understudy.plan.Ref;

/** ACCESS-005: accounts and devices that wait for each other, so that none of them opens. */
final class RecoveryCycle implements Rule {
    private static final RuleId ID = RuleId.danger("ACCESS-005");
    private static final int MOST_NAMES = 6;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (Circle circle : Circle.of(subject)) {
            List<Ref> accounts = circle.things().stream()
                    .filter(thing -> thing.kind() == Kind.ACCOUNTS)
                    .toList();
            boolean pack = circle.things().stream().anyMatch(thing -> thing.kind() == Kind.PACKS);
            if (!accounts.isEmpty() && !pack) {
                Diagnostic finding = Diagnostic.at(
                        subject.plan().account(accounts.get(0)).origin().at("access"),
                        ID,
                        Phrase.some("and", MOST_NAMES, List.copyOf(circle.things())));
                for (Ref account : accounts.subList(1, accounts.size())) {
                    finding = finding.relatedTo(
                            subject.plan().account(account).origin().at("access"));
                }
                findings.add(finding);
            }
        }
    }
}
