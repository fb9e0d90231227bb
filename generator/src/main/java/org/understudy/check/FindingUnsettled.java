package org.understudy.check;

import java.time.LocalDate;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Review;

/** TIME-010: what a review or drill found was still not put right after a quarter of a year. */
final class FindingUnsettled implements Rule {
    private static final RuleId ID = RuleId.warning("TIME-010");
    private static final int PATIENCE_DAYS = 90;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (Review review : subject.plan().reviews().values()) {
            LocalDate due = review.date().plusDays(PATIENCE_DAYS);
            for (int i = 0;
                    due.isBefore(subject.today()) && i < review.findings().size();
                    i++) {
                if (review.findings().get(i).settled().isEmpty()) {
                    findings.add(
                            review.origin().at("findings[" + i + "]"),
                            ID,
                            "@log." + review.type().term(),
                            review.date());
                }
            }
        }
    }
}
