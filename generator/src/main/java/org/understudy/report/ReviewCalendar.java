package org.understudy.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.understudy.plan.Plan;

/**
 * The days on which a plan wants something of its author, as a calendar (iCalendar, RFC 5545) that any calendar program reads:
 * an entry a day, with a reminder, in the language of the plan. The same plan, the same calendar; in the next edition an entry
 * is known as the one it was, and moves.
 */
public final class ReviewCalendar {
    /** What the file is called. */
    public static final String FILE = "reviews.ics";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final int LAST_YEAR = 9999;

    private ReviewCalendar() {}

    /** The one file, by name. It names accounts and people, though no user name and no secret. */
    public static Map<String, byte[]> of(Plan plan) {
        return Map.of(FILE, calendar(plan, ReportWords.in(plan.header().language())));
    }

    private static byte[] calendar(Plan plan, ReportWords words) {
        String title = plan.header().title().inOriginal();
        var lines = new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Understudy//Understudy//EN")
                .line("CALSCALE", "GREGORIAN")
                .text("NAME", title)
                .text("X-WR-CALNAME", title);
        DueDays.of(plan, words).stream().filter(due -> isWritable(due.day())).forEach(due -> event(lines, due, plan));
        return lines.line("END", "VCALENDAR").bytes();
    }

    /** Years have four digits there. */
    private static boolean isWritable(LocalDate day) {
        return day.getYear() > 0 && day.getYear() <= LAST_YEAR;
    }

    private static void event(ContentLines lines, DueDay due, Plan plan) {
        lines.line("BEGIN", "VEVENT")
                .line("UID", uid(due, plan))
                .line("DTSTAMP", DAY.format(plan.header().asAt()) + "T000000Z")
                .line("SEQUENCE", Integer.toString(plan.header().edition()))
                .line("DTSTART;VALUE=DATE", DAY.format(due.day()))
                .text("SUMMARY", due.summary())
                .text("DESCRIPTION", due.description())
                .line("CLASS", "PRIVATE")
                .line("TRANSP", "TRANSPARENT")
                .line("BEGIN", "VALARM")
                .line("ACTION", "DISPLAY")
                .text("DESCRIPTION", due.summary())
                .line("TRIGGER", "-P" + due.noticeDays() + "D")
                .line("END", "VALARM")
                .line("END", "VEVENT");
    }

    /** Unlike those of other plans, and the same in the next edition. */
    private static String uid(DueDay due, Plan plan) {
        String name = String.join(
                "\n", "understudy", plan.author().name(), plan.header().title().inOriginal(), due.subject());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
