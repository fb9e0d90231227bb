package org.understudy.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A copy or envelope that was handed out.
 *
 * @param digest the SHA-256 of its file in hexadecimal, lower case: the first 16 characters or all 64
 */
public record Custody(
        String id,
        Origin origin,
        Item item,
        Ref pack,
        int edition,
        OptionalInt number,
        Medium medium,
        Optional<String> sealNumber,
        Optional<String> digest,
        Ref holder,
        Optional<Ref> place,
        LocalDate handedOver,
        Optional<LocalDate> receipt,
        Optional<LocalDate> nextCheck,
        Optional<LocalDate> returned,
        Optional<Destruction> destroyed,
        List<Acceptance> accept,
        Body body) {

    public Ref ref() {
        return new Ref(Kind.CUSTODY, id);
    }

    /** Whether it is still with its holder. */
    public boolean isOut() {
        return returned.isEmpty() && destroyed.isEmpty();
    }

    /** What was handed out. */
    public enum Item implements Term {
        COPY,
        KEY_SHEET,
        SHARE,
        ENVELOPE
    }

    /** What it is on. */
    public enum Medium implements Term {
        USB_DRIVE,
        PAPER,
        CLOUD,
        EMAIL,
        DISK,
        OTHER
    }

    /** When and how it was destroyed, and who saw it. */
    public record Destruction(LocalDate on, String method, Optional<Ref> witness) {}
}
