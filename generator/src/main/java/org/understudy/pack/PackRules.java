package org.understudy.pack;

import org.understudy.diagnostic.RuleId;

/** What can go wrong between memory and disk. */
final class PackRules {
    static final RuleId NOT_WRITABLE = RuleId.error("PACK-001");
    static final RuleId LOCKED = RuleId.error("PACK-002");
    static final RuleId FOREIGN_FILES = RuleId.error("PACK-003");

    private PackRules() {}
}
