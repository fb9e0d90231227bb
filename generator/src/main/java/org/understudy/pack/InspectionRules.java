package org.understudy.pack;

import org.understudy.diagnostic.RuleId;

/** What can be said of a pack that is looked at again. */
final class InspectionRules {
    static final RuleId NO_PACK = RuleId.error("PACK-040");
    static final RuleId MISSING = RuleId.error("PACK-041");
    static final RuleId CHANGED = RuleId.error("PACK-042");
    static final RuleId UNKNOWN = RuleId.warning("PACK-043");
    static final RuleId NO_FILE = RuleId.error("PACK-044");
    static final RuleId NOT_OPENED = RuleId.error("PACK-045");
    static final RuleId BAD_SIGNATURE = RuleId.error("PACK-046");

    private InspectionRules() {}
}
