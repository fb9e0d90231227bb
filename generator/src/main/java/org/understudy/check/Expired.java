package org.understudy.check;

import java.time.LocalDate;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Expiry;

/** TIME-011: a paper, a card or an agreement has expired, or will within a month. */
final class Expired implements Rule {
    private static final RuleId ID = RuleId.warning("TIME-011");
    private static final int SOON_DAYS = 30;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        LocalDate soon = subject.today().plusDays(SOON_DAYS);
        Expiry.in(subject.plan()).stream()
                .filter(it -> !it.day().isAfter(soon))
                .forEach(it -> findings.add(
                        it.origin().at(it.key()),
                        ID,
                        it.of(),
                        it.day(),
                        "@expiry." + it.key().replace('.', '-')));
    }
}
