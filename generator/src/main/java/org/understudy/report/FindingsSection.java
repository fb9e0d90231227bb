package org.understudy.report;

import java.util.List;
import java.util.Optional;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Severity;
import org.understudy.source.SourceRange;

/** What was found, the gravest first, and what of it is accepted. */
final class FindingsSection {
    private final ReportWords words;
    private final Html html;

    FindingsSection(ReportWords words, Html html) {
        this.words = words;
        this.html = html;
    }

    void write(CheckReport report) {
        html.open("section", "id", "findings").leaf("h2", words.get("findings"));
        if (report.findings().isEmpty()) {
            html.leaf("p", words.get("findings.none"));
        }
        for (Severity severity : HtmlReport.bySeverity()) {
            List<Diagnostic> found = report.findings().stream()
                    .filter(it -> it.severity() == severity)
                    .toList();
            if (!found.isEmpty()) {
                html.leaf("h3", words.get("severity." + severity) + " (" + found.size() + ")");
                html.leaf("p", words.get("severity." + severity + ".means"), "class", "means");
                found.forEach(it -> finding(it, Optional.empty()));
            }
        }
        html.close().line();
        if (!report.accepted().isEmpty()) {
            html.open("section", "id", "accepted").leaf("h2", words.get("accepted"));
            report.accepted().forEach(it -> finding(it.finding(), Optional.of(it)));
            html.close().line();
        }
    }

    private void finding(Diagnostic finding, Optional<CheckedPlan.Accepted> accepted) {
        html.line().open("article", "class", finding.severity().word());
        html.open("p", "class", "rule").leaf("b", finding.rule().id());
        html.text(" · " + words.diagnostics().word(finding.severity()));
        finding.at().ifPresent(at -> html.text(" · ").leaf("code", PlanPaths.shown(at)));
        html.close();
        html.leaf("p", words.diagnostics().message(finding), "class", "message");
        if (accepted.isPresent()) {
            var acceptance = accepted.get().acceptance();
            html.open("p", "class", "hint")
                    .leaf("b", words.get("accepted.because"))
                    .text(" ");
            html.text(acceptance.because().in(words.language()));
            html.text(" " + words.get("accepted.until", words.day(acceptance.until())))
                    .close();
        } else {
            html.leaf("p", words.diagnostics().hint(finding), "class", "hint");
        }
        for (SourceRange related : finding.related()) {
            html.open("p", "class", "related")
                    .text(words.get("see") + " ")
                    .leaf("code", PlanPaths.shown(related))
                    .close();
        }
        RuleText.of(finding.rule()).ifPresent(this::rule);
        html.close();
    }

    private void rule(RuleText text) {
        html.open("details").leaf("summary", words.get("about.rule")).open("div", "lang", "en");
        html.leaf("p", text.title(), "class", "title");
        text.paragraphs().forEach(paragraph -> html.leaf("p", paragraph));
        html.close().close();
    }
}
