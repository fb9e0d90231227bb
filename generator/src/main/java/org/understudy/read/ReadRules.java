package org.understudy.read;

import org.understudy.diagnostic.RuleId;

/** What can be wrong with a file before its meaning is looked at. */
final class ReadRules {
    static final RuleId NOT_UTF8 = RuleId.error("READ-001");
    static final RuleId FORBIDDEN_CHARACTER = RuleId.error("READ-002");
    static final RuleId TOO_LARGE = RuleId.error("READ-003");
    static final RuleId UNKNOWN_PLACE = RuleId.error("READ-004");
    static final RuleId BAD_ID = RuleId.error("READ-005");
    static final RuleId NO_FRONT_MATTER = RuleId.error("READ-006");
    static final RuleId UNCLOSED_FRONT_MATTER = RuleId.error("READ-007");
    static final RuleId BAD_YAML = RuleId.error("READ-008");
    static final RuleId TOO_DEEP = RuleId.error("READ-009");
    static final RuleId TOO_MANY_ALIASES = RuleId.error("READ-010");
    static final RuleId DUPLICATE_KEY = RuleId.error("READ-011");
    static final RuleId YAML_FEATURE = RuleId.error("READ-012");
    static final RuleId RAW_HTML = RuleId.error("READ-013");
    static final RuleId IMAGE_IN_TEXT = RuleId.error("READ-014");
    static final RuleId ESCAPES = RuleId.error("READ-015");
    static final RuleId NO_PLAN = RuleId.error("READ-016");
    static final RuleId LONE_TRANSLATION = RuleId.error("READ-017");
    static final RuleId FRONT_MATTER_IN_TRANSLATION = RuleId.error("READ-018");
    static final RuleId UNREADABLE = RuleId.error("READ-019");
    static final RuleId UNUSED = RuleId.warning("READ-020");
    static final RuleId NOT_A_MAPPING = RuleId.error("READ-021");
    static final RuleId UNUSED_FOOTNOTE = RuleId.warning("READ-022");
    static final RuleId NOT_IN_FOOTNOTE = RuleId.error("READ-023");
    static final RuleId TOO_MANY_LINES = RuleId.error("READ-024");

    private ReadRules() {}
}
