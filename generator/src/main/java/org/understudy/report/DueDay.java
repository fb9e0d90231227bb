package org.understudy.report;

import java.time.LocalDate;

/**
 * A day in the author's calendar.
 *
 * @param subject what it is about, the same in every edition: {@code renewal accounts/transip}
 * @param summary in one line
 * @param description what to do, and where the plan speaks of it
 * @param noticeDays how many days before it a calendar reminds of it
 */
record DueDay(String subject, LocalDate day, String summary, String description, int noticeDays) {}
