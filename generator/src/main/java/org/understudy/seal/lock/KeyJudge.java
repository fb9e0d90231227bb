package org.understudy.seal.lock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.source.SourceRange;

/** Says what is wrong with a key on the day of the check. */
final class KeyJudge {
    private static final int DAYS_AHEAD = 60;

    private final Clock clock;

    KeyJudge(Clock clock) {
        this.clock = clock;
    }

    /** @param at where the plan names the file of the key */
    List<Diagnostic> findings(KeyFacts facts, String path, SourceRange at) {
        var findings = new ArrayList<Diagnostic>();
        Instant now = clock.instant();
        String name = facts.key().name();
        facts.obstacle()
                .ifPresent(obstacle -> findings.add(
                        Diagnostic.at(at, LockRules.UNUSABLE, name, path).hinting(obstacle)));
        facts.algorithm()
                .filter(it -> it.isWeak(LocalDate.now(clock)))
                .ifPresent(it -> findings.add(Diagnostic.at(at, LockRules.WEAK, name, path, it)));
        facts.from()
                .filter(now::isBefore)
                .ifPresent(
                        it -> findings.add(Diagnostic.at(at, LockRules.NOT_VALID, name, path, "@key.not-yet", day(it))
                                .hinting("not-yet")));
        facts.until().ifPresent(it -> {
            if (!now.isBefore(it)) {
                findings.add(Diagnostic.at(at, LockRules.NOT_VALID, name, path, "@key.expired", day(it)));
            } else if (LocalDate.now(clock).plusDays(DAYS_AHEAD).isAfter(day(it))) {
                findings.add(Diagnostic.at(at, LockRules.ENDS_SOON, name, path, day(it)));
            }
        });
        return findings;
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
