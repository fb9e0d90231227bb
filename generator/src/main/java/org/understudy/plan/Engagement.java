package org.understudy.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.text.Amount;
import org.understudy.text.TimeSpan;

/**
 * What the author does for one customer, and on what terms.
 *
 * @param customer the customer, a person of either nature
 * @param contacts whom to talk to there, the first choice first
 * @param credentialsOwner who owns the access data that the author holds
 * @param breakGlass how the customer gets in without the author; empty when they can't
 * @param successor who is to take the work over
 * @param consent whether the customer agreed to that
 * @param openWork what is under way, with its deadlines
 */
public record Engagement(
        String id,
        Origin origin,
        LocalText name,
        Ref customer,
        List<Ref> contacts,
        LocalText services,
        Optional<Paper> contract,
        Optional<TimeSpan> notice,
        Optional<Paper> processorAgreement,
        Owner credentialsOwner,
        Optional<LocalText> breakGlass,
        Optional<Ref> successor,
        SuccessorConsent consent,
        AtEnd atEnd,
        Optional<TimeSpan> notifyWithin,
        Optional<Fee> fee,
        List<OpenWork> openWork,
        Optional<LocalDate> reviewed,
        List<Acceptance> accept,
        Body body) {

    public Ref ref() {
        return new Ref(Kind.ENGAGEMENTS, id);
    }

    /** A signed paper: how it is known, when it was signed, until when it runs, and where it is. */
    public record Paper(String reference, Optional<LocalDate> signed, Optional<LocalDate> ends, Optional<Ref> kept) {}

    /** Who owns something. */
    public enum Owner implements Term {
        CUSTOMER,
        AUTHOR,
        SHARED
    }

    /** Whether the customer agreed that somebody else takes over. */
    public record SuccessorConsent(State state, Optional<LocalDate> on, Optional<String> reference) {
        /** What they said. */
        public enum State implements Term {
            GIVEN,
            ASKED,
            REFUSED,
            NOT_ON_FILE
        }
    }

    /** What becomes of the customer's data (GDPR art. 28(3)(g)). */
    public enum AtEnd implements Term {
        RETURN,
        DELETE,
        CUSTOMER_DECIDES
    }

    /** What the customer pays. */
    public record Fee(Amount amount, LocalText terms) {}

    /** A piece of work under way. */
    public record OpenWork(LocalText what, Optional<LocalDate> due) {}
}
