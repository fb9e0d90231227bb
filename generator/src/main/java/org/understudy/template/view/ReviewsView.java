package org.understudy.template.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.text.TimeSpan;

/**
 * L12, reviews, exercises and manifest.
 *
 * @param reviewLog the reviews on file, the earliest first
 * @param drillLog the drills on file, also one that only {@code plan.md} knows of
 * @param reviewed when what the pack shows was last looked at, by kind
 * @param custody what was handed out, with its checks
 * @param documents of the pack; the digest of this one isn’t known to itself
 * @param gaps what isn't on file about reviews and exercises
 */
public record ReviewsView(
        Frame frame,
        Filing filing,
        Optional<Review> review,
        Optional<Drill> drill,
        List<Entry> reviewLog,
        List<Entry> drillLog,
        List<Reviewed> reviewed,
        List<Kept> custody,
        List<Document> documents,
        List<Gap> gaps) {

    /** When the plan is looked through again. */
    public record Review(Optional<TimeSpan> every, LocalDate next) {}

    /** When the ways in were tried last, by whom, and when they are tried again. */
    public record Drill(Optional<LocalDate> last, List<String> by, Optional<LocalDate> next) {}

    /**
     * A review or a drill that took place.
     *
     * @param by who looked or tried, as far as the pack may name them
     * @param about what was looked at or tried, as far as the pack may name it
     * @param part whether it was about some of the plan only
     * @param found empty as well where the pack doesn't show all that it was about
     */
    public record Entry(
            LocalDate date,
            List<String> by,
            Optional<Integer> edition,
            List<String> about,
            boolean part,
            List<Found> found) {}

    /** What was found, and when it was put right. */
    public record Found(String what, Optional<LocalDate> settled) {}

    /**
     * Facts of one kind.
     *
     * @param kind the folder of the plan that they stand in, such as {@code people}
     * @param earliest the day of the one that was looked at the longest ago
     * @param never how many have no day
     */
    public record Reviewed(String kind, int count, Optional<LocalDate> earliest, int never) {}

    /** @param gaps what isn't on file about it */
    public record Kept(CustodyCard card, List<Gap> gaps) {}

    /**
     * A document of the pack.
     *
     * @param letter among the annexes
     * @param lawyerReady whether it is a draft until it is settled
     * @param digest as printed on its pages; empty if there is none, or the document comes after this one
     */
    public record Document(
            Optional<String> letter,
            String identifier,
            String title,
            boolean lawyerReady,
            boolean settled,
            Optional<String> digest) {}
}
