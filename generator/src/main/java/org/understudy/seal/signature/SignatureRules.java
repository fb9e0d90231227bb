package org.understudy.seal.signature;

import org.understudy.diagnostic.RuleId;

/** What can be wrong with the author's key store. */
final class SignatureRules {
    static final RuleId UNUSABLE = RuleId.error("SECRET-056");
    static final RuleId NOT_VALID = RuleId.warning("SECRET-057");
    static final RuleId INSIDE_REPOSITORY = RuleId.error("SECRET-058");
    static final RuleId OPEN_TO_OTHERS = RuleId.warning("SECRET-059");

    private SignatureRules() {}
}
