package org.understudy.reveal;

import org.understudy.diagnostic.RuleId;

/** What can be wrong with the secrets of second factors. */
final class FactorRules {
    static final RuleId UNUSABLE_KEY = RuleId.error("SECRET-030");
    static final RuleId OTHER_RECIPE = RuleId.error("SECRET-031");
    static final RuleId UNUSUAL_RECIPE = RuleId.warning("SECRET-032");
    static final RuleId COUNTING_KEY = RuleId.warning("SECRET-033");
    static final RuleId NO_CODES = RuleId.error("SECRET-034");
    static final RuleId OTHER_NUMBER = RuleId.warning("SECRET-035");

    private FactorRules() {}
}
