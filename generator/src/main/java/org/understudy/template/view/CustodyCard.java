package org.understudy.template.view;

import java.time.LocalDate;
import java.util.Optional;
import org.understudy.plan.Custody;

/**
 * A copy, key sheet, share or envelope that was handed out.
 *
 * @param pack the name of the pack it belongs to
 * @param recipient whom that pack is for
 * @param holder who has it, by the name in their papers where that is on file
 * @param out whether it is still with its holder
 */
public record CustodyCard(
        String anchor,
        Custody.Item item,
        Optional<Integer> number,
        String pack,
        String recipient,
        int edition,
        Custody.Medium medium,
        Optional<String> seal,
        Optional<String> digest,
        String holder,
        Optional<String> place,
        LocalDate handedOver,
        Optional<LocalDate> receipt,
        Optional<LocalDate> nextCheck,
        Optional<LocalDate> returned,
        Optional<Destruction> destroyed,
        boolean out,
        Optional<Prose> about) {

    /** When and how it was destroyed, and who saw it. */
    public record Destruction(LocalDate on, String method, Optional<String> witness) {}
}
