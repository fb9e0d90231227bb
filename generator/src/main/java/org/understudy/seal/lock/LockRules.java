package org.understudy.seal.lock;

import org.understudy.diagnostic.RuleId;

/** What can be wrong with the keys of recipients. */
final class LockRules {
    static final RuleId WEAK = RuleId.error("SECRET-042");
    static final RuleId UNREADABLE = RuleId.error("SECRET-050");
    static final RuleId PRIVATE = RuleId.error("SECRET-051");
    static final RuleId NOT_VALID = RuleId.error("SECRET-052");
    static final RuleId ENDS_SOON = RuleId.warning("SECRET-053");
    static final RuleId UNUSABLE = RuleId.error("SECRET-054");
    static final RuleId TWICE = RuleId.warning("SECRET-055");

    private LockRules() {}
}
