package org.understudy.plan;

import java.time.LocalDate;
import org.understudy.source.SourceRange;

/**
 * The author accepts what a rule finds, for a reason, until a day.
 *
 * @param rule for example {@code ACCESS-012}
 * @param at where it is written
 */
public record Acceptance(String rule, LocalText because, LocalDate until, SourceRange at) {}
