package org.understudy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.understudy.bind.PlanBinder;
import org.understudy.check.Acceptances;
import org.understudy.check.CheckedPlan;
import org.understudy.check.PlanChecker;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.pack.Digest;
import org.understudy.pack.Manifest;
import org.understudy.pack.OutputFolder;
import org.understudy.pack.PackException;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.read.PlanDocuments;
import org.understudy.read.PlanReader;
import org.understudy.reveal.Revealer;
import org.understudy.seal.Sealer;
import org.understudy.source.FileTooLargeException;
import org.understudy.source.SourceTree;
import org.understudy.vault.KeePassVault;
import org.understudy.vault.Secrets;

/**
 * The engine: checks plans and builds packs of them. Holds no state between requests; thread-safe, one request for an
 * output folder at a time.
 */
public final class Understudy {
    private static final int LARGEST_INPUT = 256 << 20;

    private final Clock clock;
    private final SecureRandom random;
    private final EventSink events;

    /**
     * @param clock tells the day of a check; what documents say depends on the plan alone
     * @param random for encryption
     * @param events is told what happens
     */
    public Understudy(Clock clock, SecureRandom random, EventSink events) {
        this.clock = clock;
        this.random = random;
        this.events = events;
    }

    /** Reads, binds and checks the plan, and looks whether its secrets can be had if the vault's password can. */
    public Outcome check(Request request) {
        return withPlan(request, (plan, tree, diagnostics) -> {
            try (Secrets secrets = SecretSupply.of(plan.plan(), tree, request.secrets())) {
                List<SecretRef> names = List.copyOf(plan.plan().secrets().keySet());
                List<Diagnostic> missing = new Revealer(secrets, plan.plan()).check(names);
                boolean closed = missing.stream().anyMatch(KeePassVault::lacksPassword);
                if (closed) {
                    diagnostics.add(Diagnostic.general(RequestRules.VAULT_NOT_OPENED));
                }
                missing.stream().filter(it -> !KeePassVault.lacksPassword(it)).forEach(diagnostics::add);
                diagnostics.addAll(secrets.warnings());
            }
            return List.of();
        });
    }

    /** Creates the vault that the plan names, with an empty entry for every secret it names; one that exists is not touched. */
    public Outcome createVault(Request request) {
        return withPlan(request, (plan, tree, diagnostics) -> {
            new VaultCreation(random, clock).run(plan.plan(), tree, request.secrets(), diagnostics);
            return List.of();
        });
    }

    /** Builds the packs of the plan, if nothing blocks it; those that are up to date are left as they are. */
    public Outcome build(Request request) {
        return withPlan(request, (plan, tree, diagnostics) -> {
            List<Pack> packs = packs(request, plan.plan(), diagnostics);
            if (diagnostics.block()) {
                return List.of();
            }
            var progress = new Progress(packs, events);
            ExecutorService executor = Executors.newFixedThreadPool(request.threads());
            try (OutputFolder output = OutputFolder.open(request.output(), random);
                    Secrets secrets = SecretSupply.of(plan.plan(), tree, request.secrets())) {
                var workshop = new Workshop(tree, request.theme());
                var builder = new PackBuilder(
                        plan,
                        tree,
                        workshop,
                        new Revealer(secrets, plan.plan()),
                        new Sealer(random),
                        output,
                        random,
                        executor,
                        progress);
                String inputs = inputs(tree, request.theme());
                var results = new ArrayList<PackResult>();
                for (Pack pack : packs) {
                    build(request, plan.plan(), pack, inputs, output, builder, progress, diagnostics)
                            .ifPresent(result -> {
                                results.add(result);
                                events.accept(new Event.PackFinished(result));
                            });
                }
                diagnostics.addAll(secrets.warnings());
                return results;
            } catch (PackException e) {
                diagnostics.add(e.diagnostic());
                return List.of();
            } finally {
                executor.shutdownNow();
            }
        });
    }

    private static Optional<PackResult> build(
            Request request,
            Plan plan,
            Pack pack,
            String inputs,
            OutputFolder output,
            PackBuilder builder,
            Progress progress,
            Diagnostics diagnostics)
            throws IOException {
        Optional<Manifest> untouched = request.freshness() == Request.Freshness.KEEP && inputsTell(plan)
                ? output.state(pack.id())
                        .filter(state -> state.inputs().equals(inputs))
                        .flatMap(state -> output.intact(pack.id()))
                : Optional.empty();
        if (untouched.isPresent()) {
            progress.skip(pack);
            return Optional.of(new PackResult(
                    pack.id(),
                    PackResult.Status.UNCHANGED,
                    output.folder(pack.id()),
                    untouched.get().documents()));
        }
        var found = new Diagnostics();
        Optional<PackResult> result = builder.build(pack, inputs, request.freshness(), found);
        diagnostics.addAll(found.sorted());
        return result;
    }

    /**
     * Whether equal files mean equal packs: what stands in the vault can't change without its file, and what is typed in
     * isn't asked for again; the other sources must be looked at.
     */
    private static boolean inputsTell(Plan plan) {
        return plan.secrets().keySet().stream()
                .allMatch(ref -> ref.scheme() == SecretRef.Scheme.VAULT || ref.scheme() == SecretRef.Scheme.PROMPT);
    }

    private static String inputs(SourceTree tree, Optional<Path> theme) throws IOException {
        var digest = new Digest().add(EngineIdentity.digest());
        add(tree, digest);
        if (theme.isPresent()) {
            add(SourceTree.open(theme.get()), digest);
        }
        return digest.hex();
    }

    private static void add(SourceTree tree, Digest digest) throws IOException {
        for (String path : tree.list().files()) {
            digest.add(path).add(tree.read(path, LARGEST_INPUT));
        }
    }

    private static List<Pack> packs(Request request, Plan plan, Diagnostics diagnostics) {
        for (String id : request.packs()) {
            if (!plan.packs().containsKey(id)) {
                diagnostics.add(Diagnostic.general(
                        RequestRules.UNKNOWN_PACK,
                        id,
                        String.join(", ", plan.packs().keySet())));
            }
        }
        List<Pack> packs = plan.packs().values().stream()
                .filter(pack -> request.packs().isEmpty() || request.packs().contains(pack.id()))
                .toList();
        if (packs.isEmpty()) {
            diagnostics.add(Diagnostic.general(RequestRules.NO_PACKS));
        }
        return packs;
    }

    /** What is done with a plan that nothing blocks. */
    @FunctionalInterface
    private interface Task {
        List<PackResult> run(CheckedPlan plan, SourceTree tree, Diagnostics diagnostics) throws IOException;
    }

    private Outcome withPlan(Request request, Task task) {
        var diagnostics = new Diagnostics();
        List<PackResult> packs = List.of();
        Optional<Plan> bound = Optional.empty();
        try {
            SourceTree tree = SourceTree.open(request.plan());
            Checked<PlanDocuments> read = new PlanReader().read(tree);
            Checked<Plan> plan = new PlanBinder().bind(read, tree);
            bound = plan.value();
            Checked<CheckedPlan> checked =
                    new PlanChecker(clock).check(plan, read.value().orElseThrow());
            diagnostics.addAll(checked.diagnostics());
            if (checked.value().isPresent()) {
                packs = task.run(checked.value().get(), tree, diagnostics);
            }
        } catch (NoSuchFileException e) {
            diagnostics.add(Diagnostic.general(RequestRules.NO_PLAN_FOLDER, e.getFile()));
        } catch (FileTooLargeException e) {
            diagnostics.add(Diagnostic.general(RequestRules.UNREADABLE, Objects.toString(e.getMessage(), "")));
        } catch (IOException e) {
            diagnostics.add(Diagnostic.general(
                    RequestRules.UNREADABLE,
                    Objects.toString(e.getMessage(), e.getClass().getSimpleName())));
        }
        List<Diagnostic> found = accept(bound, diagnostics.sorted());
        found.forEach(diagnostic -> events.accept(new Event.Found(diagnostic)));
        return new Outcome(found, packs);
    }

    /** Acceptances are good for what comes up after the check too. */
    private List<Diagnostic> accept(Optional<Plan> plan, List<Diagnostic> found) {
        return plan.map(it ->
                        Acceptances.of(it, LocalDate.now(clock)).sort(found).left())
                .orElse(found);
    }
}
