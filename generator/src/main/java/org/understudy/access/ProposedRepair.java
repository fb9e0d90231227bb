package org.understudy.access;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.Ref;

/**
 * A single addition to the plan that would put accounts in reach.
 *
 * @param about the account, pack or device it is done to
 * @param by who is given something; empty where nobody in particular is
 * @param opens the accounts that it opens
 */
public record ProposedRepair(Action action, Ref about, Optional<Ref> by, List<Ref> opens) {
    /** What the author does, in order of effort. */
    public enum Action {
        /** Give the recipient a copy of their pack. */
        HAND_OVER_COPY,
        /** Give somebody else the sheet with its passphrase. */
        PLACE_KEY_SHEET,
        /** Give the recipient a copy, and somebody else the key sheet. */
        HAND_OVER_COPY_AND_PLACE_KEY_SHEET,
        /** Have the pack hold the instructions for second factors (D3), which print the seeds that may be printed. */
        ADD_INSTRUCTIONS,
        /** Have the pack say how a device is unlocked. */
        SHOW_DEVICE,
        /** Have the instructions (D3) print the seed of codes. */
        PRINT_SEED,
        /** Put backup codes in the vault and name them. */
        KEEP_BACKUP_CODES,
        /** Put the password in the vault and name it. */
        KEEP_PASSWORD,
        /** Name the recipient as emergency contact. */
        SET_EMERGENCY_ACCESS,
        /** Make the recipient a second administrator. */
        ADD_SECOND_ADMIN,
        /** Have fewer verifiers suffice. */
        LOWER_QUORUM,
        /** Enrol a second security key, and give it to the recipient. */
        ENROL_KEY,
        /** Give the recipient a device, or a second one like it. */
        HAND_OVER_DEVICE
    }

    public ProposedRepair {
        opens = List.copyOf(opens);
    }
}
