package org.understudy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.understudy.plan.Kind;
import org.understudy.plan.Ref;
import org.understudy.plan.Review;

/** A review or drill that is to be recorded. */
record ReviewRecord(
        Review.Type type,
        LocalDate date,
        List<Ref> by,
        int edition,
        List<Ref> scope,
        List<String> findings,
        Optional<LocalDate> next) {

    /** The file that {@code docs/plan-format.md} describes. */
    String markdown() {
        var text = new StringBuilder("---\n");
        text.append("kind: ").append(type.term()).append('\n');
        text.append("date: ").append(date).append('\n');
        text.append("by: ").append(list(by)).append('\n');
        text.append("edition: ").append(edition).append('\n');
        if (!scope.isEmpty()) {
            text.append("scope: ").append(list(scope)).append('\n');
        }
        if (!findings.isEmpty()) {
            text.append("findings:\n");
            findings.forEach(
                    it -> text.append("  - {found: ").append(quoted(it)).append("}\n"));
        }
        next.ifPresent(day -> text.append("next: ").append(day).append('\n'));
        return text.append("---\n").toString();
    }

    /** An id that begins with a digit is quoted: editors would take some for numbers or dates. */
    private static String list(List<Ref> refs) {
        return refs.stream()
                .map(it -> it.kind() == Kind.PEOPLE ? it.id() : it.toString())
                .map(it -> it.matches("[0-9].*") ? quoted(it) : it)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
