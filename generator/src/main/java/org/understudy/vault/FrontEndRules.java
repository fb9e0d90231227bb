package org.understudy.vault;

import org.understudy.diagnostic.RuleId;

/** What front ends report of the sources they bring: a prompt, and Maven's settings. */
public final class FrontEndRules {
    /**
     * The settings have no such server (hint {@code missing}), it has no such field ({@code field}), or it can’t be decrypted
     * ({@code encrypted}).
     */
    public static final RuleId NO_SERVER = RuleId.error("SECRET-019");

    /** A secret would have to be typed in, but nobody can be asked. */
    public static final RuleId NO_TERMINAL = RuleId.error("SECRET-027");

    private FrontEndRules() {}
}
