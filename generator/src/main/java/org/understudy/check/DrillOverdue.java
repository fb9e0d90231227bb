package org.understudy.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Custody;
import org.understudy.plan.Header;
import org.understudy.plan.Plan;
import org.understudy.plan.Upkeep;

/** TIME-002: nobody has tried the ways in for longer than planned, or for a year since a pack was handed out. */
final class DrillOverdue implements Rule {
    private static final RuleId ID = RuleId.warning("TIME-002");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Header header = subject.plan().header();
        var upkeep = Upkeep.of(subject.plan());
        Optional<LocalDate> planned = upkeep.nextDrill();
        Optional<LocalDate> due = planned.or(() -> firstHandOver(subject.plan()).map(day -> day.plusYears(1)));
        due.filter(day -> day.isBefore(subject.today())).ifPresent(day -> {
            Optional<Diagnostic> logged = upkeep.lastDrill()
                    .map(it -> Diagnostic.at(it.origin().at("next"), ID, day).hinting("log"));
            Diagnostic finding = Diagnostic.at(header.origin().at("drill"), ID, day);
            findings.add(logged.orElse(planned.isPresent() ? finding : finding.hinting("never")));
        });
    }

    private static Optional<LocalDate> firstHandOver(Plan plan) {
        return plan.custody().values().stream().map(Custody::handedOver).min(Comparator.naturalOrder());
    }
}
