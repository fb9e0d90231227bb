package org.understudy.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.understudy.source.SourceRange;

/**
 * The author accepts what a rule finds, for a reason, until a day.
 *
 * @param rule for example {@code ACCESS-012}
 * @param at where it is written
 */
public record Acceptance(String rule, LocalText because, LocalDate until, SourceRange at) {

    /** All of a plan: first those of {@code plan.md}, which are good for the whole of it, then by kind and id. */
    public static List<Acceptance> in(Plan plan) {
        return Stream.of(
                        plan.header().accept().stream(),
                        of(plan.people().values().stream(), Person::accept),
                        of(plan.accounts().values().stream(), Account::accept),
                        of(plan.devices().values().stream(), Device::accept),
                        of(plan.places().values().stream(), Place::accept),
                        of(plan.workflows().values().stream(), Workflow::accept),
                        of(plan.engagements().values().stream(), Engagement::accept),
                        of(plan.instruments().values().stream(), Instrument::accept),
                        of(plan.packs().values().stream(), Pack::accept),
                        of(plan.custody().values().stream(), Custody::accept),
                        of(plan.annexes().values().stream(), Annex::accept),
                        of(plan.reviews().values().stream(), Review::accept))
                .flatMap(all -> all)
                .toList();
    }

    private static <T> Stream<Acceptance> of(Stream<T> parts, Function<T, List<Acceptance>> accept) {
        return parts.flatMap(part -> accept.apply(part).stream());
    }
}
