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
        Optional<LocalDate> planned = header.drill().flatMap(DrillOverdue::due);
        Optional<LocalDate> due = planned.or(() -> firstHandOver(subject.plan()).map(day -> day.plusYears(1)));
        due.filter(day -> day.isBefore(subject.today())).ifPresent(day -> {
            Diagnostic finding = Diagnostic.at(header.origin().at("drill"), ID, day);
            findings.add(planned.isPresent() ? finding : finding.hinting("never"));
        });
    }

    private static Optional<LocalDate> due(Header.Drill drill) {
        return drill.next().or(() -> drill.last().map(day -> day.plusYears(1)));
    }

    private static Optional<LocalDate> firstHandOver(Plan plan) {
        return plan.custody().values().stream().map(Custody::handedOver).min(Comparator.naturalOrder());
    }
}
