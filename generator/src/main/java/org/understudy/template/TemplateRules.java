package org.understudy.template;

import org.understudy.diagnostic.RuleId;

/** What can be wrong with templates, messages and images. */
final class TemplateRules {
    static final RuleId FAILED = RuleId.error("TEMPLATE-001");
    static final RuleId NOT_WELL_FORMED = RuleId.error("TEMPLATE-002");
    static final RuleId NOT_IN_VOCABULARY = RuleId.error("TEMPLATE-003");
    static final RuleId BROKEN_REFERENCE = RuleId.error("TEMPLATE-004");
    static final RuleId NO_MESSAGE = RuleId.error("TEMPLATE-005");
    static final RuleId NOT_FOUND = RuleId.error("TEMPLATE-006");
    static final RuleId TOO_MUCH = RuleId.error("TEMPLATE-007");
    static final RuleId FOREIGN_SECRET = RuleId.error("TEMPLATE-008");
    static final RuleId BAD_IMAGE = RuleId.error("TEMPLATE-009");
    static final RuleId NO_LANGUAGE = RuleId.error("TEMPLATE-010");
    static final RuleId BAD_MESSAGE = RuleId.error("TEMPLATE-011");
    static final RuleId BAD_LAYER = RuleId.error("TEMPLATE-012");
    static final RuleId TERM_UNDEFINED = RuleId.error("TEMPLATE-013");
    static final RuleId TERM_TWICE = RuleId.error("TEMPLATE-014");
    static final RuleId TERM_UNUSED = RuleId.error("TEMPLATE-015");

    private TemplateRules() {}
}
