package org.understudy.report;

import java.util.List;
import java.util.Map;
import org.understudy.access.LiveClaim;
import org.understudy.access.Scenario;
import org.understudy.access.ScenarioMatrix;
import org.understudy.plan.Ref;

/** Accounts down, scenarios across; signs and words, never colour alone. */
final class MatrixTable {
    private final ReportWords words;
    private final PlanNames names;
    private final Html html;

    MatrixTable(ReportWords words, PlanNames names, Html html) {
        this.words = words;
        this.names = names;
        this.html = html;
    }

    void write(ScenarioMatrix matrix, String recipient) {
        html.leaf("h3", words.get("matrix"));
        html.leaf("p", words.get("matrix.legend"), "class", "means");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", words.get("matrix"));
        html.open("table")
                .leaf("caption", words.get("matrix.caption", recipient))
                .open("thead")
                .open("tr");
        html.leaf("th", words.get("account"), "scope", "col");
        for (Scenario scenario : matrix.scenarios()) {
            html.open("th", "scope", "col", "class", "scenario")
                    .leaf("span", names.of(scenario))
                    .close();
        }
        html.close().close().open("tbody");
        for (Map.Entry<Ref, List<LiveClaim.Verdict>> row : matrix.rows().entrySet()) {
            html.line().open("tr");
            html.leaf("th", names.of(row.getKey()), "scope", "row");
            row.getValue().forEach(this::cell);
            html.close();
        }
        html.close().close().close();
    }

    private void cell(LiveClaim.Verdict verdict) {
        int day = verdict.day().orElse(0);
        switch (verdict.outcome()) {
            case REACHED ->
                html.leaf("td", day == 0 ? "✔" : words.get("cell.after", day), "class", day == 0 ? "ok" : "ok wait");
            case LATE ->
                html.leaf(
                        "td", words.get("cell.late", day), "class", "bad", "title", words.get("cell.late.means", day));
            case UNREACHED -> {
                if (verdict.must()) {
                    html.leaf("td", "✘", "class", "bad");
                } else {
                    html.leaf("td", words.get("cell.optional"), "class", "wait");
                }
            }
        }
    }
}
