package org.understudy.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Header;
import org.understudy.plan.Review;
import org.understudy.plan.Upkeep;
import org.understudy.template.view.ReviewsView.Entry;
import org.understudy.template.view.ReviewsView.Found;

/** The plan's log of reviews and drills, as a pack may tell of it. */
final class ReviewEntries {
    private final Upkeep upkeep;
    private final Header header;
    private final Disclosure disclosure;
    private final Names names;

    ReviewEntries(Upkeep upkeep, Header header, Disclosure disclosure, Names names) {
        this.upkeep = upkeep;
        this.header = header;
        this.disclosure = disclosure;
        this.names = names;
    }

    Entry entry(Review review) {
        return new Entry(
                review.date(),
                names.names(review.by()),
                review.edition().stream().boxed().findFirst(),
                names.names(review.scope()),
                !review.scope().isEmpty(),
                disclosure.tells(review) ? found(review) : List.of());
    }

    private List<Found> found(Review review) {
        return review.findings().stream()
                .map(it -> new Found(names.text(it.found()), it.settled()))
                .toList();
    }

    /** With the one that {@code plan.md} knows of, unless the log has it. */
    List<Entry> drills() {
        List<Review> logged = upkeep.log(Review.Type.DRILL);
        Stream<Entry> noted = header.drill().stream()
                .flatMap(drill -> drill.last().stream()
                        .filter(day -> logged.stream().noneMatch(it -> it.date().equals(day)))
                        .map(day -> new Entry(
                                day, names.names(drill.by()), Optional.empty(), List.of(), false, List.of())));
        return Stream.concat(logged.stream().map(this::entry), noted)
                .sorted(Comparator.comparing(Entry::date))
                .toList();
    }
}
