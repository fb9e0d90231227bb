package org.understudy.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.understudy.access.AccessProof;
import org.understudy.diagnostic.Severity;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;

/** The page for the author: it needs no script, no network and no other file, and can be printed. */
final class HtmlReport {
    /** Even if something got past the escaping: nothing is run, nothing is fetched. */
    static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final ReportWords words;

    HtmlReport(ReportWords words) {
        this.words = words;
    }

    String page(CheckReport report) {
        var html = new Html();
        String title = report.plan()
                .map(plan -> plan.header().title().in(words.language()))
                .orElse(words.get("title.none"));
        html.open("html", "lang", words.language().tag()).open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.leaf("title", words.get("title", title)).leaf("style", style()).close();
        html.line().open("body");
        head(html, report, title);
        new FindingsSection(words, html).write(report);
        if (report.plan().isPresent() && report.proof().isPresent()) {
            access(html, report.plan().get(), report.proof().get());
        }
        html.leaf("footer", words.get("footer", report.version())).close().close();
        return html.line().toString();
    }

    static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(Html html, CheckReport report, String title) {
        html.open("header");
        html.leaf("p", words.get("kicker"), "class", "kicker").leaf("h1", title);
        html.leaf(
                "p",
                report.plan()
                        .map(plan -> words.get(
                                "checked.edition",
                                words.day(report.day()),
                                plan.header().edition()))
                        .orElse(words.get("checked", words.day(report.day()))));
        html.open("ul", "class", "counts");
        for (Severity severity : bySeverity()) {
            long count = report.findings().stream()
                    .filter(it -> it.severity() == severity)
                    .count();
            html.open("li", "class", severity.word() + (count == 0 ? " none" : ""));
            html.leaf("b", Long.toString(count))
                    .text(" " + words.count("count." + severity, count))
                    .close();
        }
        html.open("li", "class", report.accepted().isEmpty() ? "none" : "accepted");
        html.leaf("b", Integer.toString(report.accepted().size()))
                .text(" " + words.get("accepted.count"))
                .close();
        html.close();
        report.plan().filter(plan -> report.proof().isPresent()).ifPresent(plan -> contents(html, plan));
        html.close().line();
    }

    private void contents(Html html, Plan plan) {
        var names = new PlanNames(plan, words);
        html.open("nav").leaf("a", words.get("findings"), "href", "#findings");
        html.text(" · ").leaf("a", words.get("access"), "href", "#access");
        int number = 0;
        for (Pack pack : plan.packs().values()) {
            html.text(" · ").leaf("a", names.of(pack.recipient()), "href", "#pack-" + number++);
        }
        html.close();
    }

    static List<Severity> bySeverity() {
        return List.of(Severity.values()).stream()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private void access(Html html, Plan plan, AccessProof proof) {
        var names = new PlanNames(plan, words);
        var claims = new ClaimsSection(words, names, html);
        html.open("section", "id", "access").leaf("h2", words.get("access"));
        html.leaf("p", words.get("access.explained", plan.author().name()));
        claims.summary(proof);
        claims.breaches(proof);
        html.close().line();
        int number = 0;
        for (Pack pack : plan.packs().values()) {
            new PackSection(words, names, claims, html).write(pack, proof, number++);
        }
    }
}
