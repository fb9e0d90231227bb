package org.understudy;

import org.understudy.diagnostic.RuleId;

/** Why an edition can't be released, or only with a loss. */
final class ReleaseRules {
    static final RuleId DIRTY = RuleId.error("EDITION-010");
    static final RuleId NO_PLACE = RuleId.error("EDITION-011");
    static final RuleId NOT_NEXT = RuleId.error("EDITION-012");
    static final RuleId TAG_EXISTS = RuleId.error("EDITION-013");
    static final RuleId NO_COMMITTER = RuleId.error("EDITION-014");
    static final RuleId OVERDUE = RuleId.error("EDITION-015");
    static final RuleId NO_FINGERPRINTS = RuleId.warning("EDITION-016");
    static final RuleId KEY_MADE = RuleId.error("EDITION-017");

    private ReleaseRules() {}
}
