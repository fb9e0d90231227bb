package org.understudy.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.understudy.source.SourceRange;

/**
 * One finding: which rule, where, and the words its message needs. Never holds a secret.
 *
 * @param at where; empty when it is about no file of the plan, such as the output folder
 * @param arguments what stands for <code>{0}</code>, <code>{1}</code> … in message and hint
 * @param hint which of the rule's hints fits; empty for the plain one
 * @param related other places a reader should look at, such as the first of two duplicates
 */
public record Diagnostic(
        RuleId rule, Optional<SourceRange> at, List<String> arguments, Optional<String> hint, List<SourceRange> related)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.at.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Diagnostic::rule)
            .thenComparing(d -> String.join("\0", d.arguments));

    public Diagnostic {
        arguments = List.copyOf(arguments);
        related = List.copyOf(related);
    }

    /** A finding in a file of the plan. */
    public static Diagnostic at(SourceRange at, RuleId rule, Object... arguments) {
        return new Diagnostic(rule, Optional.of(at), words(arguments), Optional.empty(), List.of());
    }

    /** A finding about something outside the plan's files. */
    public static Diagnostic general(RuleId rule, Object... arguments) {
        return new Diagnostic(rule, Optional.empty(), words(arguments), Optional.empty(), List.of());
    }

    private static List<String> words(Object... arguments) {
        var words = new ArrayList<String>();
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        return words;
    }

    /** The same finding with another of the rule's hints, {@code RULE.hint.NAME} in the messages. */
    public Diagnostic hinting(String name) {
        return new Diagnostic(rule, at, arguments, Optional.of(name), related);
    }

    /** The same finding that points to one more place. */
    public Diagnostic relatedTo(SourceRange place) {
        var places = new ArrayList<>(related);
        places.add(place);
        return new Diagnostic(rule, at, arguments, hint, places);
    }

    public Severity severity() {
        return rule.severity();
    }

    /** Whether a build must stop for it, unless it is accepted. */
    public boolean blocks() {
        return severity().compareTo(Severity.DANGER) >= 0;
    }

    /** By file and position, then rule; those without a position last. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
