package org.understudy.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.understudy.json.Json;

/** The files that tell what a check came to. The same check, the same files. */
public final class Reports {
    private Reports() {}

    /** By name: {@code check.sarif}, {@code check.json} and {@code check.html}, and {@code reviews.ics} where there is a plan, all in UTF-8. docs/reports.md describes them. */
    public static Map<String, byte[]> of(CheckReport report) {
        ReportWords words = ReportWords.in(report.language());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("check.sarif", bytes(Json.write(new SarifReport(words).tree(report))));
        files.put("check.json", bytes(Json.write(new JsonReport(words).tree(report))));
        files.put("check.html", bytes(new HtmlReport(words).page(report)));
        report.plan().map(ReviewCalendar::of).ifPresent(files::putAll);
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
