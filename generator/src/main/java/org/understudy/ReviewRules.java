package org.understudy;

import org.understudy.diagnostic.RuleId;

/** What can be wrong with a review that is to be recorded. */
final class ReviewRules {
    static final RuleId NO_ANSWER = RuleId.error("REVIEW-003");
    static final RuleId SECRET = RuleId.error("REVIEW-004");
    static final RuleId NOT_WRITABLE = RuleId.error("REVIEW-005");

    private ReviewRules() {}
}
