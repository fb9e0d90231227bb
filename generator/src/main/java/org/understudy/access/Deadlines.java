package org.understudy.access;

import java.time.LocalDate;
import java.util.Optional;
import org.understudy.plan.Account;

/**
 * The last day on which it is soon enough to reach an account: that of the next renewal, if somebody has to see to it. What
 * renews by itself has none.
 */
final class Deadlines {
    private final LocalDate today;

    /** @param today the day of the event */
    Deadlines(LocalDate today) {
        this.today = today;
    }

    Optional<LocalDate> of(Account account) {
        return account.renewal().filter(renewal -> !renewal.automatic()).flatMap(this::next);
    }

    private Optional<LocalDate> next(Account.Renewal renewal) {
        LocalDate on = renewal.on();
        while (on.isBefore(today) && renewal.every().isPresent()) {
            on = renewal.every().get().after(on);
        }
        return on.isBefore(today) ? Optional.empty() : Optional.of(on);
    }

    boolean isLate(int day, LocalDate deadline) {
        return today.plusDays(day).isAfter(deadline);
    }
}
