package org.understudy.history;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;

/** Looks for what contradicts itself: numbers, the order of commits, their days. */
final class Oddities {
    /** Clocks of different computers differ, and so do days between time zones. */
    private static final Duration TOLERANCE = Duration.ofDays(1);

    private final Repository repository;
    private final Instant now;
    private final Diagnostics findings = new Diagnostics();

    Oddities(Repository repository, Instant now) {
        this.repository = repository;
        this.now = now;
    }

    /** What was found, as diagnostics; nothing else comes of it. */
    Checked<List<Object>> find() throws IOException {
        List<EditionTag> tags = new Tags(repository).read().value().orElseThrow();
        boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
        numbers(tags, shallow);
        ObjectId head = repository.resolve(Constants.HEAD);
        try (var walk = new RevWalk(repository)) {
            if (head != null) {
                RevCommit present = walk.parseCommit(head);
                if (instant(present).isAfter(now.plus(TOLERANCE))) {
                    findings.add(Diagnostic.general(
                            HistoryRules.CLOCK_SKEW, present.abbreviate(12).name(), day(present)));
                }
                if (!shallow) {
                    for (EditionTag tag : tags) {
                        ancestry(tag, present, walk);
                    }
                }
            }
            for (int i = 1; i < tags.size(); i++) {
                order(tags.get(i - 1), tags.get(i), walk);
            }
        }
        return Checked.of(List.of(), findings.sorted());
    }

    private void numbers(List<EditionTag> tags, boolean shallow) {
        for (int i = 1; i < tags.size(); i++) {
            int before = tags.get(i - 1).number();
            int next = tags.get(i).number();
            if (next > before + 1) {
                findings.add(Diagnostic.general(
                        shallow ? HistoryRules.SHALLOW : HistoryRules.MISSING,
                        EditionTag.PREFIX + (before + 1),
                        EditionTag.PREFIX + next));
            }
        }
    }

    private void ancestry(EditionTag tag, RevCommit present, RevWalk walk) throws IOException {
        RevCommit tagged = walk.parseCommit(ObjectId.fromString(tag.commit()));
        if (!walk.isMergedInto(tagged, present) && !walk.isMergedInto(present, tagged)) {
            findings.add(Diagnostic.general(
                    HistoryRules.NOT_AN_ANCESTOR,
                    tag.name(),
                    tagged.abbreviate(12).name()));
        }
    }

    private void order(EditionTag lower, EditionTag higher, RevWalk walk) throws IOException {
        RevCommit first = walk.parseCommit(ObjectId.fromString(lower.commit()));
        RevCommit second = walk.parseCommit(ObjectId.fromString(higher.commit()));
        if (!first.equals(second) && walk.isMergedInto(second, first)) {
            findings.add(Diagnostic.general(HistoryRules.OUT_OF_ORDER, lower.name(), higher.name()));
        } else if (instant(second).plus(TOLERANCE).isBefore(instant(first))) {
            findings.add(
                    Diagnostic.general(HistoryRules.CLOCK_SKEW, higher.name(), day(second), lower.name(), day(first))
                            .hinting("order"));
        }
    }

    private static Instant instant(RevCommit commit) {
        return Instant.ofEpochSecond(commit.getCommitTime());
    }

    private static String day(RevCommit commit) {
        return instant(commit).toString().substring(0, 10);
    }
}
