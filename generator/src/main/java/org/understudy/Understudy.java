package org.understudy;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.understudy.bind.PlanBinder;
import org.understudy.check.Acceptances;
import org.understudy.check.CheckedPlan;
import org.understudy.check.Examination;
import org.understudy.check.PlanChecker;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.pack.OutputFolder;
import org.understudy.pack.PackException;
import org.understudy.pack.ReportFolder;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.read.PlanDocuments;
import org.understudy.read.PlanReader;
import org.understudy.report.CheckReport;
import org.understudy.report.Reports;
import org.understudy.reveal.Revealer;
import org.understudy.seal.Sealer;
import org.understudy.source.SourceTree;
import org.understudy.template.PageMaker;
import org.understudy.vault.KeePassVault;
import org.understudy.vault.Secret;
import org.understudy.vault.Secrets;

/**
 * The engine: checks plans and builds packs of them. Holds no state between requests; thread-safe, one request for an
 * output folder at a time.
 */
public final class Understudy {
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

    /**
     * Reads, binds and checks the plan and makes its pages; and, if the vault's password can be had, looks whether every secret
     * that it names can be, and whether the passphrases of the packs are good enough. Writes nothing.
     */
    public Outcome check(Request request) {
        return withPlan(request, Optional.empty(), checking(request));
    }

    /** The same, and writes what was found as SARIF, JSON and HTML, whether or not it blocks. */
    public Outcome check(Request request, Reporting reporting) {
        return withPlan(request, Optional.of(reporting), checking(request));
    }

    private Task checking(Request request) {
        return (plan, tree, diagnostics, leaks) -> {
            var reused = new ReusedPassphrases(plan.plan(), random);
            try (Secrets secrets =
                    SecretSupply.of(plan.plan(), tree, request.secrets(), listeners(request, reused, leaks))) {
                var revealer = new Revealer(secrets, plan.plan());
                var drafts = new PackDrafts(
                        plan, tree, new Workshop(tree, theme(request)), revealer, pack -> reused.of(pack, secrets));
                var found = new Diagnostics();
                found.addAll(revealer.check(List.copyOf(plan.plan().secrets().keySet())));
                var pages = new LinkedHashMap<Pack, List<PageMaker.Made>>();
                for (Pack pack : plan.plan().packs().values()) {
                    pages.put(pack, drafts.pages(pack, found));
                    if (!PackDrafts.passphraseOf(pack)
                            .filter(Understudy::isTyped)
                            .isPresent()) {
                        drafts.passphrase(pack, found).ifPresent(Secret::close);
                    }
                }
                leaks.learn(plan.plan(), plan.plan().secrets().keySet(), revealer);
                pages.forEach((pack, made) -> found.addAll(leaks.search(pack, made)));
                List<Diagnostic> all = found.sorted();
                if (all.stream().anyMatch(KeePassVault::lacksPassword)) {
                    diagnostics.add(Diagnostic.general(RequestRules.VAULT_NOT_OPENED));
                }
                all.stream().filter(it -> !KeePassVault.lacksPassword(it)).forEach(diagnostics::add);
                diagnostics.addAll(secrets.warnings());
                diagnostics.addAll(SecretSupply.surroundings(plan.plan(), tree, request.secrets()));
            }
            return List.of();
        };
    }

    /** Whether somebody would have to be asked, which a check doesn't do. */
    private static boolean isTyped(SecretRef name) {
        return name.scheme() == SecretRef.Scheme.PROMPT;
    }

    /** Creates the vault that the plan names, with an empty entry for every secret it names; one that exists is not touched. */
    public Outcome createVault(Request request) {
        return withPlan(request, Optional.empty(), (plan, tree, diagnostics, leaks) -> {
            new VaultCreation(random, clock).run(plan.plan(), tree, request.secrets(), diagnostics);
            return List.of();
        });
    }

    /**
     * Builds the packs of the plan, if nothing blocks it; those that are up to date are left as they are. One that can't be
     * built keeps none of the others back.
     */
    public Outcome build(Request request) {
        return withPlan(request, Optional.empty(), (plan, tree, diagnostics, leaks) -> {
            List<Pack> packs = packs(request, plan.plan(), diagnostics);
            if (diagnostics.block()) {
                return List.of();
            }
            var progress = new Progress(packs, events);
            var reused = new ReusedPassphrases(plan.plan(), random);
            var results = new ArrayList<PackResult>();
            ExecutorService executor = Executors.newFixedThreadPool(request.threads());
            try (OutputFolder output = OutputFolder.open(request.output(), random);
                    Secrets secrets =
                            SecretSupply.of(plan.plan(), tree, request.secrets(), listeners(request, reused, leaks))) {
                PackBuilder builder = builder(plan, tree, request, secrets, reused, output, executor, progress, leaks);
                for (Pack pack : packs) {
                    Checked<PackResult> built = builder.build(pack, request);
                    diagnostics.addAll(built.diagnostics());
                    built.value().ifPresent(result -> {
                        results.add(result);
                        if (result.status() == PackResult.Status.UNCHANGED) {
                            progress.skip(pack);
                        }
                        events.accept(new Event.PackFinished(result));
                    });
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
        });
    }

    private PackBuilder builder(
            CheckedPlan plan,
            SourceTree tree,
            Request request,
            Secrets secrets,
            ReusedPassphrases reused,
            OutputFolder output,
            ExecutorService executor,
            Progress progress,
            LeakStage leaks)
            throws IOException {
        String engine = EngineIdentity.digest();
        Optional<SourceTree> theme = theme(request);
        var workshop = new Workshop(tree, theme);
        var revealer = new Revealer(secrets, plan.plan());
        return new PackBuilder(
                plan.plan().header(),
                new PackDrafts(plan, tree, workshop, revealer, pack -> reused.of(pack, secrets)),
                revealer,
                new DocumentMaker(workshop, new Sealer(random), executor, progress, leaks),
                used -> leaks.learn(
                        plan.plan(), SecretSupply.hadWithoutAsking(plan.plan(), request.secrets(), used), revealer),
                leaks,
                output,
                Inputs.of(engine, plan.plan(), tree, theme),
                workshop.looks(engine),
                random);
    }

    /** Who is shown the vault's password when it is given. */
    private static Consumer<Secret> listeners(Request request, ReusedPassphrases reused, LeakStage leaks) {
        return password -> {
            reused.hearVaultPassword(password);
            request.secrets().vaultPassword().ifPresent(name -> leaks.learn(name, password));
        };
    }

    private static Optional<SourceTree> theme(Request request) throws IOException {
        return request.theme().isPresent()
                ? Optional.of(SourceTree.open(request.theme().get()))
                : Optional.empty();
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
        if (plan.packs().isEmpty()) {
            diagnostics.add(Diagnostic.general(RequestRules.NO_PACKS));
        }
        return packs;
    }

    /** What is done with a plan that nothing blocks. */
    @FunctionalInterface
    private interface Task {
        List<PackResult> run(CheckedPlan plan, SourceTree tree, Diagnostics diagnostics, LeakStage leaks)
                throws IOException;
    }

    private Outcome withPlan(Request request, Optional<Reporting> reporting, Task task) {
        try (var leaks = new LeakStage()) {
            return withPlan(request, reporting, task, leaks);
        }
    }

    private Outcome withPlan(Request request, Optional<Reporting> reporting, Task task, LeakStage leaks) {
        var diagnostics = new Diagnostics();
        List<PackResult> packs = List.of();
        Optional<Plan> bound = Optional.empty();
        Optional<Examination> examination = Optional.empty();
        try {
            SourceTree tree = SourceTree.open(request.plan());
            Checked<PlanDocuments> read = new PlanReader().read(tree);
            Checked<Plan> plan = new PlanBinder().bind(read, tree);
            bound = plan.value();
            Examination examined =
                    new PlanChecker(clock).examine(plan, read.value().orElseThrow());
            examination = Optional.of(examined);
            Checked<CheckedPlan> checked = examined.checked();
            diagnostics.addAll(checked.diagnostics());
            if (checked.value().isPresent()) {
                packs = task.run(checked.value().get(), tree, diagnostics, leaks);
            }
        } catch (IOException e) {
            diagnostics.add(RequestRules.unreadable(request, e));
        }
        Acceptances.Sorted sorted = accept(bound, diagnostics.sorted());
        var found = new Diagnostics();
        sorted.left().forEach(finding -> found.add(leaks.safe(finding)));
        if (reporting.isPresent()) {
            List<CheckedPlan.Accepted> accepted = new ArrayList<>(sorted.accepted());
            examination.ifPresent(it -> accepted.addAll(0, it.accepted()));
            var report = new CheckReport(
                    reporting.get().version(),
                    LocalDate.now(clock),
                    reporting.get().nameOf(request.plan()),
                    bound,
                    found.sorted(),
                    accepted,
                    examination.flatMap(Examination::proof));
            try {
                Map<String, byte[]> files = Reports.of(report);
                List<Diagnostic> leaked = leaks.search(files);
                if (leaked.isEmpty()) {
                    ReportFolder.write(reporting.get().folder(), files);
                }
                found.addAll(leaked);
            } catch (PackException e) {
                found.add(e.diagnostic());
            }
        }
        List<Diagnostic> all = found.sorted();
        all.forEach(diagnostic -> events.accept(new Event.Found(diagnostic)));
        return new Outcome(all, packs);
    }

    /** Acceptances are good for what comes up after the check too. */
    private Acceptances.Sorted accept(Optional<Plan> plan, List<Diagnostic> found) {
        return plan.map(it -> Acceptances.of(it, LocalDate.now(clock)).sort(found))
                .orElse(new Acceptances.Sorted(found, List.of()));
    }
}
