package org.understudy;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.understudy.check.Acceptances;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.pack.DeliveryFolder;
import org.understudy.pack.Digest;
import org.understudy.pack.OutputFolder;
import org.understudy.pack.PackException;
import org.understudy.plan.Pack;
import org.understudy.report.AmendmentReport;
import org.understudy.report.ReviewCalendar;
import org.understudy.reveal.Revealer;
import org.understudy.seal.Sealer;
import org.understudy.seal.lock.RecipientKeys;
import org.understudy.source.SourceTree;
import org.understudy.vault.Secrets;

/** Builds the packs that are asked for, and delivers them if nothing blocks. */
final class Building implements PlanTask {
    private final Request request;
    private final Delivering delivering;
    private final SecureRandom random;
    private final Clock clock;
    private final EventSink events;

    Building(Request request, Delivering delivering, SecureRandom random, Clock clock, EventSink events) {
        this.request = request;
        this.delivering = delivering;
        this.random = random;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public List<PackResult> run(CheckedPlan plan, SourceTree tree, Diagnostics diagnostics, LeakStage leaks)
            throws IOException {
        List<Pack> packs = RequestedPacks.of(request, plan.plan(), diagnostics);
        var workshop = Workshop.of(tree, request);
        Deliveries deliveries = Deliveries.of(plan, tree, workshop, request);
        diagnostics.addAll(deliveries.check());
        var reused = new ReusedPassphrases(plan.plan(), random);
        List<PackResult> results = new ArrayList<>();
        if (diagnostics.block()) {
            return results;
        }
        int threads = request.threads();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try (OutputFolder output = OutputFolder.open(request.output(), random);
                Secrets secrets = SecretSupply.of(
                        plan.plan(), tree, request.secrets(), SecretSupply.heardBy(request.secrets(), reused, leaks))) {
            var signature = new SignatureSupply(request.signing(), secrets, leaks::learn, clock, random);
            diagnostics.addAll(signature.surroundings(tree.root()));
            if (diagnostics.block()) {
                return results;
            }
            var revealer = new Revealer(secrets, plan.plan());
            AmendmentStage amendment = AmendmentStage.of(
                    request, plan, tree, workshop, request.secrets().vaultPassword(), random);
            var drafts = new PackDrafts(
                    plan,
                    tree,
                    workshop,
                    revealer,
                    new KeyRecord(secrets),
                    new RecipientKeys(random, clock),
                    amendment,
                    pack -> reused.of(pack, secrets));
            var progress = new Progress(plan.plan(), packs, events);
            String engine = EngineIdentity.digest();
            String signed = signature.identity();
            Inputs inputs = Inputs.of(engine, plan.plan(), tree, workshop.theme())
                    .with(signed)
                    .with(amendment.digest());
            try (var line = new PackLine(threads, built -> {
                diagnostics.addAll(built.diagnostics());
                built.value().ifPresent(result -> {
                    results.add(result);
                    if (result.status() == PackResult.Status.UNCHANGED) {
                        progress.skip(Objects.requireNonNull(plan.plan().packs().get(result.pack())));
                    }
                    events.accept(new Event.PackFinished(result));
                });
            })) {
                var builder = new PackBuilder(
                        drafts,
                        revealer,
                        new DocumentMaker(workshop, executor, progress, leaks),
                        new LeakLearning(plan.plan(), request.secrets(), leaks, revealer, line::finishAll),
                        leaks,
                        output,
                        inputs,
                        new Digest().add(workshop.looks(engine)).add(signed).hex(),
                        signature,
                        new PackWriter(plan.plan(), leaks, output, inputs),
                        random);
                for (Pack pack : packs) {
                    line.makeRoom();
                    line.add(builder.begin(pack, request));
                }
            }
            if (delivering != Delivering.NOTHING && !blocks(plan, diagnostics)) {
                var manner = new Deliveries.Manner(overtaking(), drafts::passphrase, random);
                for (PackResult result : results) {
                    deliveries.deliver(result, manner, diagnostics).ifPresent(events::accept);
                }
            }
            if (!blocks(plan, diagnostics)) {
                var reports = new PlanReports(request, leaks);
                reports.write(ReviewCalendar.of(plan.plan()), diagnostics);
                new Replacing(request, plan, workshop, revealer, reports, leaks)
                        .tell(tree, results, new Sealer(random), diagnostics)
                        .ifPresent(events::accept);
                if (results.stream().anyMatch(it -> it.status() != PackResult.Status.UNCHANGED)
                        || !Files.exists(reports.file(AmendmentReport.NAME))) {
                    reports.write(amendment.report(plan, workshop, diagnostics), diagnostics);
                }
            }
            if (!diagnostics.block()) {
                diagnostics.addAll(leaks.notes());
            }
            diagnostics.addAll(secrets.warnings());
            diagnostics.addAll(SecretSupply.surroundings(plan.plan(), tree, request.secrets()));
        } catch (PackException e) {
            diagnostics.add(e.diagnostic());
        } finally {
            executor.shutdownNow();
        }
        return results;
    }

    private boolean blocks(CheckedPlan plan, Diagnostics diagnostics) {
        return Acceptances.of(plan.plan(), LocalDate.now(clock)).sort(diagnostics.sorted()).left().stream()
                .anyMatch(Diagnostic::blocks);
    }

    private DeliveryFolder.Overtaking overtaking() {
        return delivering == Delivering.EVEN_IF_OLDER
                ? DeliveryFolder.Overtaking.NEWER_GOES
                : DeliveryFolder.Overtaking.NEWER_STAYS;
    }
}
