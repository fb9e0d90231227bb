package org.understudy.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.text.TimeSpan;

/**
 * When a plan was last looked through and tried, and when it is next: what the log says, or {@code plan.md} as long as the log
 * says nothing.
 */
public final class Upkeep {
    private static final TimeSpan USUAL = new TimeSpan(1, TimeSpan.Unit.YEAR);

    private final Plan plan;
    private final Header header;

    private Upkeep(Plan plan) {
        this.plan = plan;
        this.header = plan.header();
    }

    public static Upkeep of(Plan plan) {
        return new Upkeep(plan);
    }

    /** The entries of one type, the earliest first. */
    public List<Review> log(Review.Type type) {
        return entries(type).toList();
    }

    private Stream<Review> entries(Review.Type type) {
        return plan.reviews().values().stream()
                .filter(it -> it.type() == type)
                .sorted(Comparator.comparing(Review::date).thenComparing(Review::id));
    }

    /** The latest review of the plan as a whole that is on file: a look at some accounts doesn't put off the next. */
    public Optional<Review> lastReview() {
        return entries(Review.Type.REVIEW).filter(it -> it.scope().isEmpty()).reduce((earlier, later) -> later);
    }

    /** The latest drill of the log, unless {@code plan.md} knows of a later one. */
    public Optional<Review> lastDrill() {
        Optional<LocalDate> noted = header.drill().flatMap(Header.Drill::last);
        return entries(Review.Type.DRILL)
                .reduce((earlier, later) -> later)
                .filter(it -> noted.filter(day -> day.isAfter(it.date())).isEmpty());
    }

    /** The day by which the plan is looked through again, which is also how long an edition is to be used. */
    public Optional<LocalDate> nextReview() {
        return lastReview().map(this::after).or(() -> header.review().map(Header.Review::next));
    }

    private LocalDate after(Review review) {
        return review.next()
                .orElseGet(() -> header.review()
                        .flatMap(Header.Review::every)
                        .orElse(USUAL)
                        .after(review.date()));
    }

    /** The day by which somebody tries the ways in again. */
    public Optional<LocalDate> nextDrill() {
        return lastDrill()
                .map(it -> it.next().orElseGet(() -> USUAL.after(it.date())))
                .or(() -> header.drill()
                        .flatMap(it -> it.next().or(() -> it.last().map(USUAL::after))));
    }

    /** The last drill, the next one, and who tried: as {@code plan.md} would say it if it were kept up by hand. */
    public Optional<Header.Drill> drill() {
        Optional<Header.Drill> logged = lastDrill()
                .map(it -> new Header.Drill(
                        Optional.of(it.date()), it.by(), it.next().or(() -> Optional.of(USUAL.after(it.date())))));
        return logged.or(header::drill);
    }
}
