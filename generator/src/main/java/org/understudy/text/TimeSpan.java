package org.understudy.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as people say it: {@code 14 days}, {@code 48 hours}, {@code 6 months}.
 *
 * @param amount at least 1
 */
public record TimeSpan(int amount, Unit unit) {
    /** What is counted. */
    public enum Unit {
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR;

        /** The word in plans and message keys: {@code hour}, {@code day} … */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern FORM = Pattern.compile("(\\d{1,4}) +(hour|day|week|month|year)s?");

    public TimeSpan {
        if (amount < 1) {
            throw new IllegalArgumentException("a time span of " + amount);
        }
    }

    /** The span that is written as a whole number from 1 to 9999 and a unit; empty if the text has another form. */
    public static Optional<TimeSpan> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches() || Integer.parseInt(form.group(1)) == 0) {
            return Optional.empty();
        }
        return Optional.of(new TimeSpan(
                Integer.parseInt(form.group(1)), Unit.valueOf(form.group(2).toUpperCase(Locale.ROOT))));
    }

    /** The day this span after {@code start}; hours count as the days they fill or begin. */
    public LocalDate after(LocalDate start) {
        return start.plus(period());
    }

    /** The day this span before {@code end}; hours count as the days they fill or begin. */
    public LocalDate before(LocalDate end) {
        return end.minus(period());
    }

    private Period period() {
        return switch (unit) {
            case HOUR -> Period.ofDays((amount + 23) / 24);
            case DAY -> Period.ofDays(amount);
            case WEEK -> Period.ofWeeks(amount);
            case MONTH -> Period.ofMonths(amount);
            case YEAR -> Period.ofYears(amount);
        };
    }

    @Override
    public String toString() {
        return amount + " " + unit.word() + (amount == 1 ? "" : "s");
    }
}
