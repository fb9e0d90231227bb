package org.understudy.history;

/**
 * A component of a record of the plan.
 *
 * @param owner the record
 */
public record Field(Class<? extends Record> owner, String name) {}
