package org.understudy.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A copy or envelope that was handed out. */
public record Custody(
        String id,
        Origin origin,
        Item item,
        Ref pack,
        int edition,
        OptionalInt number,
        Medium medium,
        Optional<String> sealNumber,
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
