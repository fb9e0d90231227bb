package org.understudy.check;

import java.time.LocalDate;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Origin;
import org.understudy.plan.Plan;
import org.understudy.plan.Review;

/** REVIEW-002: the next review or drill isn't later than the last one, or something was put right before it was found. */
final class NextNotLater implements Rule {
    private static final RuleId ID = RuleId.error("REVIEW-002");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        plan.header()
                .drill()
                .ifPresent(drill -> drill.last()
                        .ifPresent(last ->
                                later(plan.header().origin(), "drill.next", drill.next(), last.plusDays(1), findings)));
        for (Review review : plan.reviews().values()) {
            later(review.origin(), "next", review.next(), review.date().plusDays(1), findings);
            for (int i = 0; i < review.findings().size(); i++) {
                String key = "findings[" + i + "].settled";
                later(review.origin(), key, review.findings().get(i).settled(), review.date(), findings);
            }
        }
    }

    private static void later(
            Origin origin, String key, Optional<LocalDate> day, LocalDate earliest, Diagnostics findings) {
        day.filter(it -> it.isBefore(earliest)).ifPresent(it -> findings.add(origin.at(key), ID, key, it, earliest));
    }
}
