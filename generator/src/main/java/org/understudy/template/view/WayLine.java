package org.understudy.template.view;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Term;

/**
 * One thing that is done in a step, or instead of it.
 *
 * @param with the device, account, place or person it takes
 * @param from where the secret or thing it takes is
 * @param papers to be shown
 * @param waits days that go by
 */
public record WayLine(WayType type, List<Mention> with, Optional<Source> from, List<EvidenceKind> papers, int waits) {

    /** What is done. */
    public enum WayType implements Term {
        SIGN_IN,
        OWN_ACCESS,
        PASSWORD,
        PASSKEY,
        VIA,
        RESET_BY_EMAIL,
        RESET_BY_PHONE,
        TOTP,
        TOTP_SEED,
        BACKUP_CODES,
        HARDWARE_KEY,
        SMS,
        PUSH,
        EMAIL,
        RECOVERY_CODE,
        ADMINISTRATOR,
        OWN_EMERGENCY_ACCESS,
        EMERGENCY_ACCESS,
        SUPPORT,
        PAPER,
        TAKE,
        NO_LOCK,
        PIN,
        OWN_BIOMETRIC,
        BIOMETRIC,
        WITH_DEVICE,
        WITH_ACCOUNT,
        SYNCHRONISED,
        PHONE,
        ANY_PHONE,
        NEW_CARD,
        MAY_ENTER,
        KEY,
        CODE,
        LET_IN,
        SHARES,
        SPARE_SHARE
    }

    /**
     * Where something is.
     *
     * @param with who has it, and the place or device it is in
     */
    public record Source(SourceType type, List<Mention> with) {}

    /** How one gets at it. */
    public enum SourceType implements Term {
        HERE,
        KNOWN,
        ELSEWHERE,
        OWN,
        PLACE,
        PERSON,
        PERSON_AT,
        DEVICE
    }
}
