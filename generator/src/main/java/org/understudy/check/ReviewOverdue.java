package org.understudy.check;

import java.time.LocalDate;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Criticality;
import org.understudy.plan.Header;
import org.understudy.plan.Upkeep;
import org.understudy.text.TimeSpan;

/** TIME-001: the plan, or a critical account in it, should have been looked through by now. */
final class ReviewOverdue implements Rule {
    private static final RuleId ID = RuleId.warning("TIME-001");
    private static final TimeSpan USUAL = new TimeSpan(1, TimeSpan.Unit.YEAR);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Header header = subject.plan().header();
        var upkeep = Upkeep.of(subject.plan());
        LocalDate due = upkeep.nextReview().orElse(USUAL.after(header.asAt()));
        if (due.isBefore(subject.today())) {
            String key = header.review().isPresent() ? "review.next" : "as-at";
            Optional<Diagnostic> logged = upkeep.lastReview()
                    .map(it -> Diagnostic.at(it.origin().at("next"), ID, "@review.plan", due)
                            .hinting("log"));
            findings.add(logged.orElse(Diagnostic.at(header.origin().at(key), ID, "@review.plan", due)));
            return; // whoever looks through the plan sees its files too
        }
        TimeSpan every = header.review().flatMap(Header.Review::every).orElse(USUAL);
        subject.plan().accounts().values().stream()
                .filter(account -> account.criticality() == Criticality.CRITICAL)
                .forEach(account -> overdue(account.reviewed(), every, subject.today())
                        .ifPresent(day ->
                                findings.add(Diagnostic.at(account.origin().at("reviewed"), ID, account.id(), day)
                                        .hinting("file"))));
    }

    private static Optional<LocalDate> overdue(Optional<LocalDate> reviewed, TimeSpan every, LocalDate today) {
        return reviewed.map(every::after).filter(due -> due.isBefore(today));
    }
}
