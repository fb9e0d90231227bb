package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;

/** REVIEW-001: a review or drill is on file that hasn't taken place yet. */
final class ReviewToCome implements Rule {
    private static final RuleId ID = RuleId.danger("REVIEW-001");
    /** What is today for the author may be tomorrow where the plan is checked. */
    private static final int OTHER_TIME_ZONE_DAYS = 1;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        subject.plan().reviews().values().stream()
                .filter(it -> it.date().isAfter(subject.today().plusDays(OTHER_TIME_ZONE_DAYS)))
                .forEach(it -> findings.add(
                        it.origin().at("date"), ID, "@log." + it.type().term(), it.date()));
    }
}
