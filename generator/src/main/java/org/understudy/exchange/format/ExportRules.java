package org.understudy.exchange.format;

import org.understudy.diagnostic.RuleId;

/** What can be wrong with an export as a file. */
final class ExportRules {
    static final RuleId UNREADABLE = RuleId.error("IMPORT-001");
    static final RuleId LIMIT = RuleId.error("IMPORT-003");
    static final RuleId UNKNOWN = RuleId.error("IMPORT-004");
    static final RuleId DAMAGED = RuleId.error("IMPORT-005");
    static final RuleId NO_PASSWORD = RuleId.error("IMPORT-006");
    static final RuleId WRONG_PASSWORD = RuleId.error("IMPORT-007");
    static final RuleId UNSUPPORTED = RuleId.error("IMPORT-008");
    static final RuleId GUESSED_ENCODING = RuleId.warning("IMPORT-009");

    static final RuleId NO_CODE = RuleId.error("IMPORT-025");

    private ExportRules() {}
}
