package org.understudy;

import org.understudy.diagnostic.RuleId;

/** What can be wrong when a plan is begun. */
final class StartRules {
    static final RuleId IN_THE_WAY = RuleId.error("INIT-001");
    static final RuleId NO_ANSWER = RuleId.error("INIT-002");
    static final RuleId NOT_WRITABLE = RuleId.error("INIT-003");
    static final RuleId PASSWORD_FILE = RuleId.error("INIT-004");

    private StartRules() {}
}
