package org.understudy.template.view;

import java.time.LocalDate;
import java.util.Optional;
import org.understudy.plan.Edition;

/**
 * What every document says of itself.
 *
 * @param document id in the catalogue, such as {@code D2}
 * @param identifier printed on every page, such as {@code D2-els}
 * @param plan title of the plan
 * @param status how far the edition has come, if that is said
 * @param revision the beginning of the commit that it was made of, if it was released
 * @param replaces the edition it supersedes
 */
public record Frame(
        String document,
        String identifier,
        String plan,
        String recipient,
        String author,
        Optional<String> business,
        int edition,
        Optional<Edition.Status> status,
        Optional<String> revision,
        Optional<Integer> replaces,
        LocalDate asAt,
        Optional<LocalDate> validUntil) {}
