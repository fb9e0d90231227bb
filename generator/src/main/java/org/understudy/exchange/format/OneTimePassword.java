package org.understudy.exchange.format;

import org.understudy.plan.Account;
import org.understudy.vault.Secret;

/**
 * How one-time passwords are made.
 *
 * @param uri as an {@code otpauth:} address, always written in the same way for the same parameters; for {@link Kind#OTHER}, what the
 *     export has
 * @param digits length of a code
 * @param period seconds for which a code is valid
 */
public record OneTimePassword(Kind kind, Secret uri, Account.Algorithm algorithm, int digits, int period) {
    /** What a code depends on. */
    public enum Kind {
        /** The time (RFC 6238), with parameters that a plan can name. */
        TIME,
        /** A counter (RFC 4226). */
        COUNTER,
        /** Steam's own codes. */
        STEAM,
        /** Something else, or it can't be understood. */
        OTHER
    }
}
