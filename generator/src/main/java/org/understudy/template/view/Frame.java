package org.understudy.template.view;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What every document says of itself.
 *
 * @param document id in the catalogue, such as {@code D2}
 * @param identifier printed on every page, such as {@code D2-els}
 * @param plan title of the plan
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
        Optional<Integer> replaces,
        LocalDate asAt,
        Optional<LocalDate> validUntil) {}
