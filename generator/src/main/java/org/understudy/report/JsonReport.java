package org.understudy.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.understudy.access.AccessProof;
import org.understudy.access.LiveClaim;
import org.understudy.access.SafeClaim;
import org.understudy.access.ScenarioMatrix;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Severity;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/** Everything a check came to as plain data, for programs of one's own; docs/reports.md describes it. */
final class JsonReport {
    private static final int FORMAT = 1;

    private final ReportWords words;

    JsonReport(ReportWords words) {
        this.words = words;
    }

    Map<String, Object> tree(CheckReport report) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("format", FORMAT);
        tree.put("tool", "Understudy " + report.version());
        tree.put("day", report.day().toString());
        tree.put("language", words.language().tag());
        report.plan().ifPresent(plan -> {
            tree.put("title", plan.header().title().in(words.language()));
            tree.put("edition", plan.header().edition());
        });
        var summary = new LinkedHashMap<String, Object>();
        for (Severity severity : Severity.values()) {
            summary.put(
                    severity.word(),
                    report.findings().stream()
                            .filter(it -> it.severity() == severity)
                            .count());
        }
        summary.put("accepted", report.accepted().size());
        tree.put("summary", summary);
        tree.put("findings", report.findings().stream().map(this::finding).toList());
        tree.put("accepted", report.accepted().stream().map(this::accepted).toList());
        if (report.plan().isPresent() && report.proof().isPresent()) {
            proof(report.plan().get(), report.proof().get(), tree);
        }
        return tree;
    }

    private Map<String, Object> finding(Diagnostic finding) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("rule", finding.rule().id());
        tree.put("severity", finding.severity().word());
        tree.put("message", words.diagnostics().message(finding));
        tree.put("hint", words.diagnostics().hint(finding));
        finding.at().ifPresent(at -> tree.put("at", place(at)));
        if (!finding.related().isEmpty()) {
            tree.put(
                    "related", finding.related().stream().map(JsonReport::place).toList());
        }
        return tree;
    }

    private Map<String, Object> accepted(CheckedPlan.Accepted accepted) {
        Map<String, Object> tree = finding(accepted.finding());
        tree.put("because", accepted.acceptance().because().in(words.language()));
        tree.put("until", accepted.acceptance().until().toString());
        return tree;
    }

    private static Map<String, Object> place(SourceRange at) {
        var tree = new LinkedHashMap<String, Object>();
        String shown = PlanPaths.shown(at);
        tree.put("file", shown.substring(0, shown.length() - (":" + at.start()).length()));
        tree.put("line", at.start().line());
        tree.put("column", at.start().column());
        tree.put("endLine", at.end().line());
        tree.put("endColumn", at.end().column());
        return tree;
    }

    private void proof(Plan plan, AccessProof proof, Map<String, Object> tree) {
        var names = new PlanNames(plan, words);
        tree.put(
                "scenarios",
                proof.scenarios().stream()
                        .map(scenario ->
                                Map.of("id", scenario.id(), "name", names.of(scenario), "lost", ids(scenario.lost())))
                        .map(JsonReport::sorted)
                        .toList());
        tree.put(
                "matrix",
                plan.packs().values().stream()
                        .map(pack -> matrix(pack.ref(), pack.recipient(), proof.matrix(pack.ref())))
                        .toList());
        List<Map<String, Object>> live = proof.live().stream()
                .filter(claim -> !claim.holds())
                .map(JsonReport::live)
                .toList();
        List<Map<String, Object>> safe = proof.safe().stream()
                .filter(claim -> !claim.holds())
                .map(claim -> safe(claim, names))
                .toList();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("live", claims(proof.live().size(), live));
        claims.put("safe", claims(proof.safe().size(), safe));
        tree.put("claims", claims);
    }

    private static Map<String, Object> claims(int made, List<Map<String, Object>> broken) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("made", made);
        tree.put("broken", broken);
        return tree;
    }

    private static Map<String, Object> sorted(Map<String, Object> map) {
        return new TreeMap<>(map);
    }

    private static List<String> ids(Iterable<Ref> refs) {
        var ids = new ArrayList<String>();
        refs.forEach(ref -> ids.add(ref.toString()));
        return ids.stream().sorted().toList();
    }

    private static Map<String, Object> matrix(Ref pack, Ref recipient, ScenarioMatrix matrix) {
        var rows = new ArrayList<Object>();
        matrix.rows().forEach((account, verdicts) -> {
            var row = new LinkedHashMap<String, Object>();
            row.put("account", account.toString());
            row.put("must", verdicts.stream().anyMatch(LiveClaim.Verdict::must));
            var cells = new ArrayList<Object>();
            for (int i = 0; i < verdicts.size(); i++) {
                cells.add(verdict(matrix.scenarios().get(i).id(), verdicts.get(i)));
            }
            row.put("verdicts", cells);
            rows.add(row);
        });
        var tree = new LinkedHashMap<String, Object>();
        tree.put("pack", pack.toString());
        tree.put("recipient", recipient.toString());
        tree.put("accounts", rows);
        return tree;
    }

    private static Map<String, Object> verdict(String scenario, LiveClaim.Verdict verdict) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("scenario", scenario);
        tree.put("outcome", Terms.of(verdict.outcome()));
        verdict.day().ifPresent(day -> tree.put("day", day));
        verdict.deadline().ifPresent(deadline -> tree.put("deadline", deadline.toString()));
        return tree;
    }

    private static Map<String, Object> live(LiveClaim claim) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("pack", claim.pack().toString());
        tree.put("actor", claim.actor().toString());
        tree.put("scenario", claim.scenario().id());
        tree.put(
                "failures",
                claim.failures().stream().map(it -> it.account().toString()).toList());
        return tree;
    }

    private static Map<String, Object> safe(SafeClaim claim, PlanNames names) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("people", ids(claim.people()));
        tree.put("moment", Terms.of(claim.moment()));
        claim.sharesOf().ifPresent(pack -> tree.put("sharesOf", pack.toString()));
        var breaches = new ArrayList<Object>();
        claim.breaches().forEach(breach -> {
            var steps = breach.how().steps().stream()
                    .map(step -> {
                        var one = new LinkedHashMap<String, Object>();
                        one.put("gives", names.of(step.rule().head()));
                        one.put("uses", step.used().stream().map(names::of).toList());
                        one.put("day", step.day());
                        one.put("at", place(step.rule().place()));
                        return one;
                    })
                    .toList();
            var one = new LinkedHashMap<String, Object>();
            one.put("reached", breach.reached().of().map(Ref::toString).orElse(""));
            one.put("steps", steps);
            breaches.add(one);
        });
        tree.put("breaches", breaches);
        tree.put("more", claim.more());
        return tree;
    }
}
