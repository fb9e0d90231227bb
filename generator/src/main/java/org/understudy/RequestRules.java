package org.understudy;

import org.understudy.diagnostic.RuleId;

/** What can be wrong with a request as a whole. */
final class RequestRules {
    static final RuleId NO_PLAN_FOLDER = RuleId.error("PACK-004");
    static final RuleId NO_PACKS = RuleId.warning("PACK-005");
    static final RuleId UNKNOWN_PACK = RuleId.error("PACK-006");
    static final RuleId VAULT_NOT_OPENED = RuleId.note("SECRET-028");
    static final RuleId NO_NEW_PASSWORD = RuleId.error("SECRET-026");
    static final RuleId UNREADABLE = RuleId.error("PACK-007");

    private RequestRules() {}
}
