package org.understudy.template.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Term;
import org.understudy.text.Amount;

/**
 * Something that falls due on a day.
 *
 * @param who for whom or by whom, in names
 */
public record DueLine(LocalDate on, Type type, Mention what, Optional<Amount> amount, List<String> who) {
    /** What happens on that day. */
    public enum Type implements Term {
        /** A contract goes on by itself. */
        RENEWS,
        /** A contract ends unless somebody acts. */
        ENDS,
        /** The last day to cancel. */
        CANCEL_BY,
        /** Recurring work. */
        WORK,
        /** Work under way for a customer. */
        OPEN_WORK,
        /** A customer's contract ends. */
        CONTRACT
    }
}
