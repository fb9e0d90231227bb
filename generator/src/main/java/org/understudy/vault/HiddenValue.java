package org.understudy.vault;

import org.understudy.plan.SecretRef;

/**
 * A value that a vault hides.
 *
 * @param name of the entry and its field, as a plan would write it
 * @param value to be closed by whoever handed it on
 */
public record HiddenValue(SecretRef name, Secret value, Standing standing) {
    /** Whether the entry has it. */
    public enum Standing {
        PRESENT,
        /** It had, as its history in the vault says. */
        FORMER
    }
}
