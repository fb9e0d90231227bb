package org.understudy.exchange;

import org.understudy.diagnostic.RuleId;

/** What there is to say about an import. */
public final class ImportRules {
    static final RuleId IN_WORK_TREE = RuleId.error("IMPORT-002");
    static final RuleId OPEN_TO_OTHERS = RuleId.warning("IMPORT-010");
    static final RuleId TO_BE_DELETED = RuleId.note("IMPORT-011");
    static final RuleId VAULT_ONLY = RuleId.note("IMPORT-012");
    static final RuleId LEFT_BEHIND = RuleId.warning("IMPORT-013");
    static final RuleId OTHER_CODES = RuleId.warning("IMPORT-014");
    static final RuleId OUT_OF_USE = RuleId.note("IMPORT-015");
    static final RuleId ASSUMED = RuleId.note("IMPORT-016");
    static final RuleId GONE = RuleId.warning("IMPORT-017");
    static final RuleId DIFFERS = RuleId.warning("IMPORT-018");
    static final RuleId KNOWN = RuleId.note("IMPORT-019");
    static final RuleId NOT_COVERED = RuleId.warning("IMPORT-020");
    static final RuleId NO_RECOVERY = RuleId.note("IMPORT-021");
    static final RuleId NO_SECOND_FACTOR = RuleId.note("IMPORT-022");
    static final RuleId NOT_IN_EXPORT = RuleId.note("IMPORT-023");

    /** Nothing was written. */
    public static final RuleId NOTHING_WRITTEN = RuleId.error("IMPORT-024");

    private ImportRules() {}
}
