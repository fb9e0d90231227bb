package org.understudy;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.understudy.bind.PlanBinder;
import org.understudy.check.Acceptances;
import org.understudy.check.CheckedPlan;
import org.understudy.check.Examination;
import org.understudy.check.PlanChecker;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.pack.DeliveryFolder;
import org.understudy.pack.Digest;
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
import org.understudy.seal.lock.Lock;
import org.understudy.seal.lock.RecipientKeys;
import org.understudy.source.SourceTree;
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
        return (plan, tree, diagnostics) -> {
            var reused = new ReusedPassphrases(plan.plan(), random);
            try (Secrets secrets = SecretSupply.of(plan.plan(), tree, request.secrets(), reused::hearVaultPassword)) {
                var revealer = new Revealer(secrets, plan.plan());
                var workshop = new Workshop(tree, theme(request));
                var drafts = new PackDrafts(
                        plan,
                        tree,
                        workshop,
                        revealer,
                        new KeyRecord(secrets),
                        new RecipientKeys(random, clock),
                        pack -> reused.of(pack, secrets));
                var found = new Diagnostics();
                found.addAll(deliveries(plan, tree, workshop, request).check());
                found.addAll(revealer.check(List.copyOf(plan.plan().secrets().keySet())));
                for (Pack pack : plan.plan().packs().values()) {
                    Checked<List<Lock>> locks = drafts.locks(pack);
                    found.addAll(locks.diagnostics());
                    drafts.pages(pack, locks.value().orElse(List.of()), found);
                    if (!PackDrafts.passphraseOf(pack)
                            .filter(Understudy::isTyped)
                            .isPresent()) {
                        drafts.passphrase(pack, found).ifPresent(Secret::close);
                    }
                }
                var signature = new SignatureSupply(request.signing(), secrets, clock, random);
                found.addAll(signature.surroundings(tree.root()));
                if (request.signing().filter(it -> !isTyped(it.password())).isPresent()) {
                    signature.key(found);
                }
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
        return withPlan(request, Optional.empty(), (plan, tree, diagnostics) -> {
            new VaultCreation(random, clock).run(plan.plan(), tree, request.secrets(), diagnostics);
            return List.of();
        });
    }

    /**
     * Draws the passphrases of the packs that have none yet, with their shares, and writes them into the vault, if it can be opened.
     *
     * @param existing what happens to those that are there
     */
    public Outcome makePassphrases(Request request, Existing existing) {
        return withPlan(request, Optional.empty(), (plan, tree, diagnostics) -> {
            List<Pack> packs = packs(request, plan.plan(), diagnostics);
            if (!diagnostics.block()) {
                new PassphraseMaking(random, clock, events)
                        .run(plan.plan(), tree, request.secrets(), packs, existing, diagnostics);
            }
            return List.of();
        });
    }

    /** What happens to a passphrase that is there when others are made. */
    public enum Existing {
        /** It stays; shares are made only if there are none for somebody. */
        KEEP,
        /** A new one takes its place, with new shares, and it goes to the history of its entry. */
        ROTATE
    }

    /**
     * Builds the packs of the plan, if nothing blocks it; those that are up to date are left as they are. One that can't be
     * built keeps none of the others back.
     */
    public Outcome build(Request request) {
        return build(request, Delivering.UNLESS_OLDER);
    }

    /**
     * The same; then, if nothing blocks, delivers the packs that name a folder for it. One that can't be delivered keeps none of
     * the others back either.
     */
    public Outcome build(Request request, Delivering delivering) {
        return withPlan(request, Optional.empty(), (plan, tree, diagnostics) -> {
            List<Pack> packs = packs(request, plan.plan(), diagnostics);
            var workshop = new Workshop(tree, theme(request));
            Deliveries deliveries = deliveries(plan, tree, workshop, request);
            diagnostics.addAll(deliveries.check());
            if (diagnostics.block()) {
                return List.of();
            }
            var progress = new Progress(plan.plan(), packs, events);
            var reused = new ReusedPassphrases(plan.plan(), random);
            var results = new ArrayList<PackResult>();
            ExecutorService executor = Executors.newFixedThreadPool(request.threads());
            try (OutputFolder output = OutputFolder.open(request.output(), random);
                    Secrets secrets =
                            SecretSupply.of(plan.plan(), tree, request.secrets(), reused::hearVaultPassword)) {
                var signature = new SignatureSupply(request.signing(), secrets, clock, random);
                diagnostics.addAll(signature.surroundings(tree.root()));
                if (diagnostics.block()) {
                    return List.of();
                }
                var revealer = new Revealer(secrets, plan.plan());
                var drafts = new PackDrafts(
                        plan,
                        tree,
                        workshop,
                        revealer,
                        new KeyRecord(secrets),
                        new RecipientKeys(random, clock),
                        pack -> reused.of(pack, secrets));
                PackBuilder builder = builder(
                        plan, tree, theme(request), workshop, drafts, revealer, output, executor, progress, signature);
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
                if (delivering != Delivering.NOTHING
                        && !Acceptances.of(plan.plan(), LocalDate.now(clock)).sort(diagnostics.sorted()).left().stream()
                                .anyMatch(Diagnostic::blocks)) {
                    var manner = new Deliveries.Manner(overtaking(delivering), drafts::passphrase, random);
                    for (PackResult result : results) {
                        deliveries.deliver(result, manner, diagnostics).ifPresent(events::accept);
                    }
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

    /** Looks at a delivered pack: whether it is whole, unchanged, opens, and is of the latest edition that is known. */
    public Verification verify(VerificationRequest request) {
        Verification verification = new PackVerifier(request).verify();
        verification.findings().forEach(finding -> events.accept(new Event.Found(finding)));
        return verification;
    }

    private PackBuilder builder(
            CheckedPlan plan,
            SourceTree tree,
            Optional<SourceTree> theme,
            Workshop workshop,
            PackDrafts drafts,
            Revealer revealer,
            OutputFolder output,
            ExecutorService executor,
            Progress progress,
            SignatureSupply signature)
            throws IOException {
        String engine = EngineIdentity.digest();
        String signed = signature.identity();
        return new PackBuilder(
                plan.plan().header(),
                drafts,
                revealer,
                new DocumentMaker(workshop, executor, progress),
                output,
                Inputs.of(engine, plan.plan(), tree, theme).with(signed),
                new Digest().add(workshop.looks(engine)).add(signed).hex(),
                signature,
                random);
    }

    private static DeliveryFolder.Overtaking overtaking(Delivering delivering) {
        return delivering == Delivering.EVEN_IF_OLDER
                ? DeliveryFolder.Overtaking.NEWER_GOES
                : DeliveryFolder.Overtaking.NEWER_STAYS;
    }

    private static Deliveries deliveries(CheckedPlan plan, SourceTree tree, Workshop workshop, Request request) {
        return new Deliveries(
                plan,
                workshop.letters(),
                new Destinations(request.secrets().environment(), List.of(tree.root(), request.output())));
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
        List<PackResult> run(CheckedPlan plan, SourceTree tree, Diagnostics diagnostics) throws IOException;
    }

    private Outcome withPlan(Request request, Optional<Reporting> reporting, Task task) {
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
                packs = task.run(checked.value().get(), tree, diagnostics);
            }
        } catch (IOException e) {
            diagnostics.add(RequestRules.unreadable(request, e));
        }
        Acceptances.Sorted sorted = accept(bound, diagnostics.sorted());
        var found = new Diagnostics();
        found.addAll(sorted.left());
        if (reporting.isPresent()) {
            List<CheckedPlan.Accepted> accepted = new ArrayList<>(sorted.accepted());
            examination.ifPresent(it -> accepted.addAll(0, it.accepted()));
            var report = new CheckReport(
                    reporting.get().version(),
                    LocalDate.now(clock),
                    reporting.get().nameOf(request.plan()),
                    bound,
                    sorted.left(),
                    accepted,
                    examination.flatMap(Examination::proof));
            try {
                ReportFolder.write(reporting.get().folder(), Reports.of(report));
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
