package org.understudy.plan;

import java.net.URI;
import java.time.LocalDate;

/**
 * Something that is known about a provider, and from where.
 *
 * @param source the page or file that says so
 * @param verified the day on which it was last read there; of a collection of facts, the day of the edition that was read
 */
public record Fact<T>(T value, URI source, LocalDate verified) {}
