package org.understudy;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.bind.PlanBinder;
import org.understudy.check.Acceptances;
import org.understudy.check.CheckedPlan;
import org.understudy.check.Examination;
import org.understudy.check.PlanChecker;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.history.Editions;
import org.understudy.pack.PackException;
import org.understudy.pack.ReportFolder;
import org.understudy.plan.Plan;
import org.understudy.read.PlanDocuments;
import org.understudy.read.PlanReader;
import org.understudy.report.CheckReport;
import org.understudy.report.Reports;
import org.understudy.source.SourceTree;

/** The frame of a request: reads, binds and checks the plan, does the task if nothing blocks it, and tells what was found. */
final class PlanRun {
    private final Clock clock;
    private final EventSink events;

    PlanRun(Clock clock, EventSink events) {
        this.clock = clock;
        this.events = events;
    }

    /** @param reporting where what was found is written too */
    Outcome run(Request request, Optional<Reporting> reporting, PlanTask task) {
        try (var leaks = new LeakStage()) {
            return run(request, reporting, task, leaks);
        }
    }

    private Outcome run(Request request, Optional<Reporting> reporting, PlanTask task, LeakStage leaks) {
        var diagnostics = new Diagnostics();
        List<PackResult> packs = List.of();
        Optional<Plan> bound = Optional.empty();
        Optional<Examination> examination = Optional.empty();
        try {
            SourceTree tree = SourceTree.open(request.plan());
            Checked<PlanDocuments> read = new PlanReader().read(tree);
            Checked<Plan> plan = inItsEdition(new PlanBinder().bind(read, tree), tree, request);
            bound = plan.value();
            Examination examined =
                    new PlanChecker(clock).examine(plan, read.value().orElseThrow());
            examination = Optional.of(examined);
            Checked<CheckedPlan> checked = examined.checked();
            diagnostics.addAll(checked.diagnostics());
            if (checked.value().isPresent()) {
                packs = task.run(checked.value().get(), tree, diagnostics, leaks);
            }
        } catch (IOException e) {
            diagnostics.add(RequestRules.unreadable(request, e));
        }
        Acceptances.Sorted sorted = accept(bound, diagnostics.sorted());
        var found = new Diagnostics();
        sorted.left().forEach(finding -> found.add(leaks.safe(finding)));
        if (reporting.isPresent()) {
            List<CheckedPlan.Accepted> accepted = new ArrayList<>(sorted.accepted());
            examination.ifPresent(it -> accepted.addAll(0, it.accepted()));
            var report = new CheckReport(
                    reporting.get().version(),
                    LocalDate.now(clock),
                    reporting.get().nameOf(request.plan()),
                    bound,
                    found.sorted(),
                    accepted,
                    examination.flatMap(Examination::proof));
            found.addAll(write(reporting.get(), report, leaks));
        }
        List<Diagnostic> all = found.sorted();
        all.forEach(diagnostic -> events.accept(new Event.Found(diagnostic)));
        return new Outcome(all, packs);
    }

    private Checked<Plan> inItsEdition(Checked<Plan> bound, SourceTree tree, Request request) {
        if (bound.value().isEmpty()) {
            return bound;
        }
        Checked<Plan> found = new Editions(tree.root(), request.secrets().environment(), clock)
                .of(bound.value().get());
        var all = new Diagnostics();
        all.addAll(bound.diagnostics());
        all.addAll(found.diagnostics());
        return new Checked<>(found.value(), all.sorted());
    }

    private static List<Diagnostic> write(Reporting reporting, CheckReport report, LeakStage leaks) {
        Map<String, byte[]> files = Reports.of(report);
        List<Diagnostic> leaked = leaks.search(files);
        if (leaked.isEmpty()) {
            try {
                ReportFolder.write(reporting.folder(), files);
            } catch (PackException e) {
                return List.of(e.diagnostic());
            }
        }
        return leaked;
    }

    /** Acceptances are good for what comes up after the check too. */
    private Acceptances.Sorted accept(Optional<Plan> plan, List<Diagnostic> found) {
        return plan.map(it -> Acceptances.of(it, LocalDate.now(clock)).sort(found))
                .orElse(new Acceptances.Sorted(found, List.of()));
    }
}
