package org.understudy.bind;

import org.understudy.diagnostic.RuleId;

/** What can be wrong with the meaning of front matter and links. */
final class BindRules {
    static final RuleId UNKNOWN_KEY = RuleId.error("BIND-001");
    static final RuleId WRONG_TYPE = RuleId.error("BIND-002");
    static final RuleId MISSING_KEY = RuleId.error("BIND-003");
    static final RuleId NO_VALUE = RuleId.error("BIND-004");
    static final RuleId DANGLING = RuleId.error("BIND-005");
    static final RuleId AMBIGUOUS = RuleId.error("BIND-006");
    static final RuleId WRONG_KIND = RuleId.error("BIND-007");
    static final RuleId UNKNOWN_WORD = RuleId.error("BIND-008");
    static final RuleId BAD_DATE = RuleId.error("BIND-009");
    static final RuleId OUT_OF_RANGE = RuleId.error("BIND-010");
    static final RuleId BAD_FORM = RuleId.error("BIND-011");
    static final RuleId NOT_EXACTLY_ONE = RuleId.error("BIND-012");
    static final RuleId BAD_SECRET_NAME = RuleId.error("BIND-013");
    static final RuleId NO_SUCH_DOCUMENT = RuleId.error("BIND-014");
    static final RuleId UNPROTECTED = RuleId.error("BIND-016");
    static final RuleId CUSTOMER_AND_CAPACITY = RuleId.error("BIND-017");
    static final RuleId WRONG_DEVICE = RuleId.error("BIND-018");
    static final RuleId DEPENDS_ON_ITSELF = RuleId.warning("BIND-019");
    static final RuleId INSIDE_ITSELF = RuleId.error("BIND-020");
    static final RuleId OUTSIDE_THE_PLAN = RuleId.error("BIND-021");
    static final RuleId BAD_LINK = RuleId.error("BIND-022");
    static final RuleId DUPLICATE_ID = RuleId.error("BIND-023");
    static final RuleId NOT_IN_PLAN_LANGUAGE = RuleId.error("BIND-024");
    static final RuleId COVERS_NOTHING = RuleId.error("BIND-025");
    static final RuleId MUST_REACH_UNCOVERED = RuleId.error("BIND-026");
    static final RuleId TOO_FEW_SHARES = RuleId.error("BIND-027");
    static final RuleId REPEATED_PART = RuleId.error("BIND-028");
    static final RuleId NO_IMAGE = RuleId.error("BIND-029");
    static final RuleId TRANSLATED_INTO_ITSELF = RuleId.error("BIND-030");
    static final RuleId UNKNOWN_PROVIDER = RuleId.error("BIND-031");
    static final RuleId RESERVED_NAME = RuleId.error("BIND-032");
    static final RuleId HOLDER_TWICE = RuleId.error("PEOPLE-011");
    static final RuleId TOO_FEW_GROUPS = RuleId.error("PEOPLE-012");
    static final RuleId TOO_MANY_SHARES = RuleId.error("PEOPLE-013");
    static final RuleId KEYS_AND_KEY_SHEETS = RuleId.error("BIND-034");
    static final RuleId NO_KEY_TO_PRINT = RuleId.error("BIND-033");
    static final RuleId UNKNOWN_JURISDICTION = RuleId.error("BIND-035");
    static final RuleId UNKNOWN_STATE = RuleId.error("BIND-036");
    static final RuleId NO_FORMAT_LEFT = RuleId.error("BIND-037");
    static final RuleId LITERAL_SECRET = RuleId.error("SECRET-001");

    private BindRules() {}
}
