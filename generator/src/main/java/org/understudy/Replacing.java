package org.understudy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.document.DocumentName;
import org.understudy.history.EditionTag;
import org.understudy.history.PlanHistory;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.plan.Plan;
import org.understudy.render.Artifact;
import org.understudy.render.RenderException;
import org.understudy.reveal.RevealedPage;
import org.understudy.reveal.Revealer;
import org.understudy.seal.Deliverable;
import org.understudy.seal.Sealer;
import org.understudy.source.SourceTree;
import org.understudy.template.KeyPapers;
import org.understudy.template.PageMaker;

/**
 * Once an edition is released, says what of that which was handed out has to be replaced, and makes the letters and receipts that go
 * with it: for these holders, and for nobody else.
 */
final class Replacing {
    /** The folder of letters, beside the report. */
    static final String LETTERS = "reissue";

    private final Request request;
    private final CheckedPlan checked;
    private final Plan plan;
    private final Workshop workshop;
    private final Revealer revealer;
    private final PlanReports reports;
    private final LeakStage leaks;
    private final LeakLearning learning;

    Replacing(
            Request request,
            CheckedPlan checked,
            Workshop workshop,
            Revealer revealer,
            PlanReports reports,
            LeakStage leaks) {
        this.request = request;
        this.checked = checked;
        this.plan = checked.plan();
        this.workshop = workshop;
        this.revealer = revealer;
        this.reports = reports;
        this.leaks = leaks;
        // nothing is searched any more by then
        learning = new LeakLearning(plan, request.secrets(), leaks, revealer, () -> {});
    }

    /**
     * What was told; nothing of a draft.
     *
     * @param results what was done with the packs: while they stay as they are, so do letters
     */
    Optional<Event> tell(SourceTree tree, List<PackResult> results, Sealer sealer, Diagnostics diagnostics)
            throws IOException {
        if (plan.present().revision().isEmpty()) {
            return Optional.empty();
        }
        Reissues reissues = Reissues.of(plan, tags());
        List<PageMaker.Made> letters = letters(reissues, tree, diagnostics);
        List<String> papers = papers(reissues, diagnostics);
        Checked<String> report = workshop.letters()
                .said(
                        plan.header().language(),
                        messages -> new ReissueReport(plan, messages)
                                .of(
                                        reissues,
                                        papers,
                                        letters.stream()
                                                .map(it -> LETTERS + "/" + name(it))
                                                .toList()));
        diagnostics.addAll(report.diagnostics());
        boolean same = results.stream().allMatch(it -> it.status() == PackResult.Status.UNCHANGED);
        print(letters, same, sealer, diagnostics);
        Map<String, byte[]> files = new LinkedHashMap<>();
        report.value().ifPresent(it -> files.put(ReissueReport.NAME, it.getBytes(StandardCharsets.UTF_8)));
        return reports.write(files, diagnostics)
                ? Optional.of(new Event.ToReplace(
                        reports.file(ReissueReport.NAME),
                        reissues.copies().size(),
                        reissues.keys().size()))
                : Optional.empty();
    }

    private List<EditionTag> tags() {
        Optional<PlanHistory> history = PlanHistory.open(
                        request.plan(), request.secrets().environment())
                .value()
                .orElseThrow();
        if (history.isEmpty()) {
            return List.of();
        }
        try (PlanHistory open = history.get()) {
            return open.editions().value().orElseThrow();
        }
    }

    private List<PageMaker.Made> letters(Reissues reissues, SourceTree tree, Diagnostics diagnostics)
            throws IOException {
        Checked<List<PageMaker.Made>> made = workshop.pages().exchanges(reissues.byHolder(plan), checked, tree);
        diagnostics.addAll(made.diagnostics());
        return made.value().orElse(List.of());
    }

    /** Where the new keys are to be printed from. */
    private List<String> papers(Reissues reissues, Diagnostics diagnostics) throws IOException {
        var files = new ArrayList<String>();
        for (Reissues.Papers papers : reissues.papers()) {
            Checked<List<String>> names = workshop.letters()
                    .said(
                            papers.pack().language(),
                            messages -> papers.keys().stream()
                                    .flatMap(it -> KeyPapers.files(it, papers.pack(), messages).stream())
                                    .map(it -> papers.pack().id() + "/" + it)
                                    .toList());
            diagnostics.addAll(names.diagnostics());
            names.value().ifPresent(files::addAll);
        }
        return files;
    }

    private static String name(PageMaker.Made letter) {
        return DocumentName.of(letter.page().imprint(), Format.PDF);
    }

    private void print(List<PageMaker.Made> letters, boolean same, Sealer sealer, Diagnostics diagnostics)
            throws IOException {
        Map<String, byte[]> fresh = new LinkedHashMap<>();
        Set<String> kept = new LinkedHashSet<>();
        for (PageMaker.Made letter : letters) {
            String name = name(letter);
            if (same && Files.exists(reports.file(LETTERS).resolve(name))) {
                kept.add(name);
            } else {
                print(letter, sealer, diagnostics).ifPresent(it -> fresh.put(name, it));
            }
        }
        reports.replace(LETTERS, fresh, kept, diagnostics);
    }

    private Optional<byte[]> print(PageMaker.Made letter, Sealer sealer, Diagnostics diagnostics) throws IOException {
        Checked<RevealedPage> revealed = revealer.reveal(letter.page());
        diagnostics.addAll(revealed.diagnostics());
        if (revealed.value().isEmpty()) {
            return Optional.empty();
        }
        // a letter may be all that this build makes, of packs that are as they were
        learning.accept(Set.of());
        try (RevealedPage page = revealed.value().get();
                Artifact artifact = workshop.renderer(Format.PDF).render(page.page())) {
            Deliverable pdf = sealer.release(artifact);
            List<Diagnostic> found = leaks.search(letter.page().imprint().pack(), DocumentId.D6, Format.PDF, pdf);
            diagnostics.addAll(found);
            return found.stream().anyMatch(Diagnostic::blocks) ? Optional.empty() : Optional.of(pdf.bytes());
        } catch (RenderException e) {
            diagnostics.add(e.diagnostic());
            return Optional.empty();
        }
    }
}
