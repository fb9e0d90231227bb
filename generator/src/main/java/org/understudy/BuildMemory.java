package org.understudy;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.understudy.pack.BuildNote;
import org.understudy.pack.BuildState;
import org.understudy.pack.OutputFolder;
import org.understudy.pack.PackException;
import org.understudy.pack.ReportFolder;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;

/**
 * Says again what the last build found, without reading the plan, where nothing that it depended on changed and its packs are
 * as it left them; else builds, and takes note.
 */
final class BuildMemory {
    private final Request request;
    private final Delivering delivering;
    private final SecureRandom random;
    private final Circumstances circumstances;
    private final Clock clock;
    private final EventSink events;
    private Optional<Plan> plan = Optional.empty();
    private Optional<BuildNote.Replaced> replaced = Optional.empty();

    BuildMemory(Request request, Delivering delivering, SecureRandom random, Clock clock, EventSink events) {
        this.request = request;
        this.delivering = delivering;
        this.random = random;
        this.circumstances = new Circumstances(request, delivering, clock);
        this.clock = clock;
        this.events = events;
    }

    Outcome build() {
        if (request.freshness() == Request.Freshness.KEEP) {
            Optional<Outcome> same = again();
            if (same.isPresent()) {
                return same.get();
            }
        }
        Optional<String> before = digest(circumstances::ofPlan);
        var building = new Building(request, delivering, random, clock, this::hear);
        Outcome outcome = new PlanRun(clock, this::hear)
                .run(request, Optional.empty(), (checked, tree, diagnostics, leaks) -> {
                    plan = Optional.of(checked.plan());
                    return building.run(checked, tree, diagnostics, leaks);
                });
        if (outcome.succeeded() && plan.filter(this::followsFromFiles).isPresent()) {
            // what changed meanwhile may have been read before or after
            digest(circumstances::ofPlan)
                    .filter(after -> before.equals(Optional.of(after)))
                    .ifPresent(same -> note(plan.get(), outcome));
        }
        return outcome;
    }

    private void hear(Event event) {
        if (event instanceof Event.ToReplace it) {
            replaced = Optional.of(new BuildNote.Replaced(it.copies(), it.keys()));
        }
        events.accept(event);
    }

    private Optional<Outcome> again() {
        Optional<BuildNote> last = OutputFolder.lastBuild(request.output());
        try {
            if (last.isEmpty()
                    || !circumstances
                            .of(last.get().files().stream().map(Path::of).toList())
                            .equals(last.get().circumstances())) {
                return Optional.empty();
            }
            return packs(last.get()).map(packs -> say(packs, last.get()));
        } catch (IOException | PackException | InvalidPathException e) {
            // whatever it is, the build tells
            return Optional.empty();
        }
    }

    private Optional<List<PackResult>> packs(BuildNote last) throws PackException {
        var packs = new ArrayList<PackResult>();
        try (OutputFolder output = OutputFolder.open(request.output(), random)) {
            for (var pack : last.packs().entrySet()) {
                Optional<BuildState> state = output.since(pack.getKey(), pack.getValue());
                if (state.isEmpty()) {
                    return Optional.empty();
                }
                packs.add(new PackResult(
                        pack.getKey(),
                        PackResult.Status.UNCHANGED,
                        output.folder(pack.getKey()),
                        state.get().manifest().documents()));
            }
        }
        return Optional.of(packs);
    }

    private Outcome say(List<PackResult> packs, BuildNote last) {
        packs.forEach(pack -> events.accept(new Event.PackFinished(pack)));
        Path report = request.output().resolve(ReportFolder.USUAL_NAME).resolve(ReissueReport.NAME);
        last.replaced().ifPresent(it -> events.accept(new Event.ToReplace(report, it.copies(), it.keys())));
        last.findings().forEach(finding -> events.accept(new Event.Found(finding)));
        return new Outcome(last.findings(), packs);
    }

    /** Secrets from elsewhere change without a trace, and what was delivered lies where others work. */
    private boolean followsFromFiles(Plan built) {
        return Inputs.holdAllOf(built)
                && (delivering == Delivering.NOTHING
                        || built.packs().values().stream().map(Pack::deliverTo).allMatch(Optional::isEmpty));
    }

    private void note(Plan built, Outcome outcome) {
        // a link would lead elsewhere by and by
        Path vault = request.plan().toAbsolutePath().resolve(SecretSupply.vaultName(built));
        try (OutputFolder output = OutputFolder.open(request.output(), random)) {
            SortedMap<String, String> packs = new TreeMap<>();
            for (PackResult pack : outcome.packs()) {
                packs.put(pack.pack(), output.stamp(pack.pack()));
            }
            output.note(new BuildNote(
                    circumstances.of(List.of(vault)),
                    List.of(vault.toString()),
                    packs,
                    outcome.diagnostics(),
                    replaced));
        } catch (IOException | PackException e) {
            // the next build does the work again
            return;
        }
    }

    @FunctionalInterface
    private interface Digesting {
        String digest() throws IOException;
    }

    private static Optional<String> digest(Digesting digesting) {
        try {
            return Optional.of(digesting.digest());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
