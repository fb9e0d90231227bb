package org.understudy.pack;

import org.understudy.diagnostic.RuleId;

/** What can go wrong between memory and disk. */
final class PackRules {
    static final RuleId NOT_WRITABLE = RuleId.error("PACK-001");
    static final RuleId LOCKED = RuleId.error("PACK-002");
    static final RuleId FOREIGN_FILES = RuleId.error("PACK-003");
    static final RuleId NO_DESTINATION = RuleId.error("PACK-032");
    static final RuleId NOT_DELIVERED = RuleId.error("PACK-033");
    static final RuleId NOT_AS_SENT = RuleId.error("PACK-034");
    static final RuleId NEWER_THERE = RuleId.error("PACK-035");
    static final RuleId DELIVERY_LOCKED = RuleId.error("PACK-036");
    static final RuleId IN_THE_WAY = RuleId.error("PACK-037");
    static final RuleId OTHER_PACK = RuleId.error("PACK-038");

    private PackRules() {}
}
