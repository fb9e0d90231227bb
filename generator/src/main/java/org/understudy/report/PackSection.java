package org.understudy.report;

import java.util.List;
import org.understudy.access.AccessProof;
import org.understudy.access.LiveClaim;
import org.understudy.access.Runbook;
import org.understudy.access.RunbookStep;
import org.understudy.access.ScenarioMatrix;
import org.understudy.plan.Pack;

/** One recipient: what they reach, in which scenario, how and when. */
final class PackSection {
    private static final int MOST_FALLBACKS = 3;

    private final ReportWords words;
    private final PlanNames names;
    private final ClaimsSection claims;
    private final Html html;

    PackSection(ReportWords words, PlanNames names, ClaimsSection claims, Html html) {
        this.words = words;
        this.names = names;
        this.claims = claims;
        this.html = html;
    }

    /** @param number of the pack on the page, from 0 */
    void write(Pack pack, AccessProof proof, int number) {
        String recipient = names.of(pack.recipient());
        ScenarioMatrix matrix = proof.matrix(pack.ref());
        html.open("section", "class", "pack", "id", "pack-" + number);
        html.leaf("h2", words.get("pack", recipient));
        html.leaf("p", words.get("pack.name", names.of(pack.ref())), "class", "means");
        if (matrix.rows().isEmpty()) {
            html.leaf("p", words.get("pack.nothing")).close().line();
            return;
        }
        summary(matrix, recipient);
        claims.gaps(proof, pack.ref());
        new MatrixTable(words, names, html).write(matrix, recipient);
        Runbook runbook = proof.runbook(pack.ref());
        html.leaf("h3", words.get("picture", recipient));
        AccessPicture picture = new PictureMaker(words, names).make(runbook, pack.recipient());
        boolean dashed = picture.lines().stream().anyMatch(line -> line.way() == AccessPicture.Way.FALLBACK);
        html.leaf("p", words.get(dashed ? "picture.explained.dashed" : "picture.explained"), "class", "means");
        new PictureSvg(html)
                .write(picture, PictureLayout.of(picture), words.get("picture", recipient), "picture-" + number);
        steps(runbook, recipient);
        html.close().line();
    }

    private void summary(ScenarioMatrix matrix, String recipient) {
        List<LiveClaim.Verdict> first =
                matrix.rows().values().stream().map(verdicts -> verdicts.get(0)).toList();
        long reached = first.stream()
                .filter(it -> it.outcome() == LiveClaim.Outcome.REACHED)
                .count();
        long last = first.stream().flatMapToInt(it -> it.day().stream()).max().orElse(0);
        html.leaf(
                "p",
                words.get(
                        "pack.summary",
                        recipient,
                        reached,
                        first.size(),
                        names.of(matrix.scenarios().get(0)),
                        last));
    }

    private void steps(Runbook runbook, String recipient) {
        html.open("details")
                .leaf("summary", words.get("steps", recipient, runbook.steps().size()));
        html.open("ol", "class", "steps");
        runbook.steps().forEach(this::step);
        html.close();
        if (!runbook.unreached().isEmpty()) {
            html.leaf("p", words.get("unreached", names.all(runbook.unreached())));
        }
        html.close();
    }

    private void step(RunbookStep step) {
        String goal = step.goal().of().map(names::of).orElse("");
        html.line().open("li");
        html.leaf("span", words.get("day", step.day()), "class", "day").text(" ");
        html.leaf("b", words.get("step." + step.action(), goal));
        String needs = names.nodes(step.needs());
        if (!needs.isEmpty()) {
            html.text(" " + words.get("step.with", needs));
        }
        if (step.waits() > 0) {
            html.text(" " + words.get("step.waits", step.waits()));
        }
        step.fallbacks().stream().limit(MOST_FALLBACKS).forEach(fallback -> {
            String body = names.nodes(fallback.rule().body());
            if (!body.isEmpty()) {
                html.leaf("div", words.get("step.else", body, fallback.day()), "class", "fallback");
            }
        });
        html.close();
    }
}
