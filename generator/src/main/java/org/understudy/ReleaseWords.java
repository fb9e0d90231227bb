package org.understudy;

import java.util.List;
import org.understudy.history.EditionRecord;
import org.understudy.plan.Plan;

/** What the tag of an edition says to people who look at it with git. */
final class ReleaseWords {
    private ReleaseWords() {}

    static String of(Plan plan, EditionRecord record) {
        var words = new StringBuilder()
                .append("Edition ")
                .append(record.edition())
                .append(" of ")
                .append(plan.header().title().in(plan.header().language()).replaceAll("\\s+", " "))
                .append("\n\nAs at ")
                .append(record.asAt())
                .append(", ")
                .append(record.status().term().replace('-', ' '))
                .append('\n');
        record.supersedes()
                .ifPresent(it -> words.append("Supersedes edition ").append(it).append('\n'));
        record.validUntil()
                .ifPresent(it -> words.append("Valid until ").append(it).append('\n'));
        List<String> issued = record.packs().entrySet().stream()
                .filter(it -> it.getValue().edition() == record.edition())
                .map(it -> it.getKey())
                .toList();
        words.append("Packs: ")
                .append(issued.isEmpty() ? "none" : String.join(", ", issued))
                .append('\n');
        record.packs().forEach((id, issue) -> {
            if (issue.edition() != record.edition()) {
                words.append("Unchanged: ")
                        .append(id)
                        .append(", edition ")
                        .append(issue.edition())
                        .append('\n');
            }
        });
        return words.toString();
    }
}
