package org.understudy;

import org.understudy.diagnostic.RuleId;

/** What the leak test has to say. */
final class LeakRules {
    static final RuleId LEAK = RuleId.error("PACK-020");
    static final RuleId WORD = RuleId.warning("PACK-022");
    static final RuleId TOO_SHORT = RuleId.note("PACK-023");
    static final RuleId UNKNOWN = RuleId.note("PACK-024");

    private LeakRules() {}
}
