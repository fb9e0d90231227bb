package org.understudy.check;

import java.time.LocalDate;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Custody;
import org.understudy.plan.Custody.Destruction;

/** TIME-008: something came back, was signed for or was destroyed before it was handed over. */
final class CustodyDatesOutOfOrder implements Rule {
    private static final RuleId ID = RuleId.warning("TIME-008");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (Custody custody : subject.plan().custody().values()) {
            check(custody, "receipt", custody.receipt(), findings);
            check(custody, "next-check", custody.nextCheck(), findings);
            check(custody, "returned", custody.returned(), findings);
            check(custody, "destroyed.on", custody.destroyed().map(Destruction::on), findings);
        }
    }

    private static void check(Custody custody, String key, Optional<LocalDate> day, Diagnostics findings) {
        day.filter(custody.handedOver()::isAfter)
                .ifPresent(it -> findings.add(custody.origin().at(key), ID, key, it, custody.handedOver()));
    }
}
