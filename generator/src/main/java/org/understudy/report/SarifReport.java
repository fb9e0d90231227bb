package org.understudy.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.diagnostic.Severity;
import org.understudy.source.SourceRange;

/**
 * Findings as SARIF 2.1.0 (OASIS Standard, <i>Static Analysis Results Interchange Format</i>), for services that show them beside
 * the source. Files are named from the project's folder, which the log calls {@code %SRCROOT%}.
 */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";
    private static final String UNRESERVED = "-._~/";

    private final ReportWords words;

    SarifReport(ReportWords words) {
        this.words = words;
    }

    Map<String, Object> tree(CheckReport report) {
        List<RuleId> rules = Stream.concat(
                        report.findings().stream(), report.accepted().stream().map(CheckedPlan.Accepted::finding))
                .map(Diagnostic::rule)
                .distinct()
                .sorted()
                .toList();
        var results = new ArrayList<Object>();
        report.findings().forEach(finding -> results.add(result(finding, rules, report)));
        report.accepted().forEach(accepted -> {
            Map<String, Object> result = result(accepted.finding(), rules, report);
            result.put("suppressions", List.of(suppression(accepted, report)));
            results.add(result);
        });
        return map(
                "$schema",
                SCHEMA,
                "version",
                "2.1.0",
                "runs",
                List.of(map(
                        "tool",
                        map("driver", driver(report, rules)),
                        "language",
                        words.language().tag(),
                        "columnKind",
                        "utf16CodeUnits",
                        "originalUriBaseIds",
                        map(ROOT, map("description", text("the folder of the project"))),
                        "results",
                        results)));
    }

    private Map<String, Object> driver(CheckReport report, List<RuleId> rules) {
        return map(
                "name",
                "Understudy",
                "version",
                report.version(),
                "rules",
                rules.stream().map(rule -> rule(rule)).toList());
    }

    private Map<String, Object> rule(RuleId rule) {
        Map<String, Object> tree = map("id", rule.id());
        RuleText.of(rule).ifPresent(page -> {
            tree.put("name", identifier(page.title()));
            tree.put("shortDescription", text(page.title()));
            tree.put("fullDescription", text(page.paragraphs().get(0)));
            tree.put("help", text(String.join("\n\n", page.paragraphs())));
        });
        tree.put("defaultConfiguration", map("level", level(rule.severity())));
        tree.put("properties", map("severity", rule.severity().word()));
        return tree;
    }

    private static String identifier(String title) {
        var name = new StringBuilder();
        for (String word : title.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return name.toString();
    }

    /** SARIF knows no dangers; they stop a build as errors do. */
    private static String level(Severity severity) {
        return severity == Severity.DANGER ? Severity.ERROR.word() : severity.word();
    }

    private Map<String, Object> result(Diagnostic finding, List<RuleId> rules, CheckReport report) {
        String hint = words.diagnostics().hint(finding);
        Map<String, Object> tree = map(
                "ruleId",
                finding.rule().id(),
                "ruleIndex",
                rules.indexOf(finding.rule()),
                "level",
                level(finding.severity()),
                "message",
                text(words.diagnostics().message(finding) + "\n" + hint));
        finding.at().ifPresent(at -> tree.put("locations", List.of(location(at, report))));
        if (!finding.related().isEmpty()) {
            tree.put(
                    "relatedLocations",
                    finding.related().stream().map(at -> location(at, report)).toList());
        }
        return tree;
    }

    private Map<String, Object> suppression(CheckedPlan.Accepted accepted, CheckReport report) {
        return map(
                "kind",
                "inSource",
                "status",
                "accepted",
                "justification",
                accepted.acceptance().because().in(words.language()),
                "location",
                location(accepted.acceptance().at(), report),
                "properties",
                map("until", accepted.acceptance().until().toString()));
    }

    private static Map<String, Object> location(SourceRange at, CheckReport report) {
        Optional<String> path = PlanPaths.ofPlan(at);
        if (path.isEmpty()) {
            return map("logicalLocations", List.of(map("fullyQualifiedName", PlanPaths.shown(at))));
        }
        return map(
                "physicalLocation",
                map(
                        "artifactLocation",
                        map("uri", uri(report.folder() + path.get()), "uriBaseId", ROOT),
                        "region",
                        map(
                                "startLine",
                                at.start().line(),
                                "startColumn",
                                at.start().column(),
                                "endLine",
                                at.end().line(),
                                "endColumn",
                                at.end().column())));
    }

    /** The path as a relative reference (RFC 3986, section 4.2). */
    private static String uri(String path) {
        var uri = new StringBuilder();
        for (byte unit : path.getBytes(UTF_8)) {
            char c = (char) (unit & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }

    private static Map<String, Object> text(String text) {
        return map("text", text);
    }

    private static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
