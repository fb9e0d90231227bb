package org.understudy.access;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.understudy.text.TimeSpan;

/** How many days a time span is, at most. */
final class WaitingDays {
    /** Begins with the two longest months that follow each other, and a leap year. */
    private static final LocalDate START = LocalDate.of(2027, 7, 1);

    private WaitingDays() {}

    /** Hours are rounded up to days. */
    static int of(TimeSpan span) {
        return (int) ChronoUnit.DAYS.between(START, span.after(START));
    }
}
