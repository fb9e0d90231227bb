package org.understudy;

import org.understudy.diagnostic.RuleId;

/** What can be wrong with where packs are to be delivered. */
final class DeliveryRules {
    static final RuleId BAD_DESTINATION = RuleId.error("PACK-030");
    static final RuleId SAME_DESTINATION = RuleId.error("PACK-031");

    private DeliveryRules() {}
}
