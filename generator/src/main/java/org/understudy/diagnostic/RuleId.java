package org.understudy.diagnostic;

/**
 * What a diagnostic is about: a family and a number, for ever the same, and how much it weighs. Each has a page in
 * {@code docs/rules/} and a message and hint in every language.
 *
 * @param id for example {@code BIND-001}
 */
public record RuleId(String id, Severity severity) implements Comparable<RuleId> {
    public RuleId {
        if (!id.matches("[A-Z]+-\\d{3}")) {
            throw new IllegalArgumentException("not a rule id: " + id);
        }
    }

    /** A rule whose violation stops a build. */
    public static RuleId error(String id) {
        return new RuleId(id, Severity.ERROR);
    }

    /** A rule whose violation stops a build unless accepted with a reason. */
    public static RuleId danger(String id) {
        return new RuleId(id, Severity.DANGER);
    }

    public static RuleId warning(String id) {
        return new RuleId(id, Severity.WARNING);
    }

    public static RuleId note(String id) {
        return new RuleId(id, Severity.NOTE);
    }

    @Override
    public int compareTo(RuleId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
