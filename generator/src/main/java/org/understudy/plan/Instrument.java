package org.understudy.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A legal paper that exists elsewhere: will, power, agreement.
 *
 * @param original the place or person where the original is
 */
public record Instrument(
        String id,
        Origin origin,
        LocalText name,
        Type type,
        Known exists,
        Optional<LocalDate> dated,
        Optional<LocalDate> expires,
        Optional<Form> form,
        Optional<String> registry,
        Optional<Ref> original,
        Optional<Ref> drawnUpBy,
        Known endsAtDeath,
        Known digitalClause,
        Known contentConsent,
        Optional<LocalDate> counselReviewed,
        Optional<LocalDate> reviewed,
        List<Acceptance> accept,
        Body body) {

    public Ref ref() {
        return new Ref(Kind.INSTRUMENTS, id);
    }

    /** What it is. */
    public enum Type implements Term {
        WILL,
        LETTER_OF_WISHES,
        DATA_DIRECTIVE,
        POWER_OF_ATTORNEY,
        LASTING_POWER_OF_ATTORNEY,
        HEALTH_DIRECTIVE,
        MARRIAGE_CONTRACT,
        PARTNERSHIP_AGREEMENT,
        SUCCESSOR_AGREEMENT,
        ESCROW_AGREEMENT,
        INSURANCE_POLICY,
        OTHER
    }

    /** How it was made. */
    public enum Form implements Term {
        NOTARIAL,
        PRIVATE,
        HANDWRITTEN
    }
}
