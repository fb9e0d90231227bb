package org.understudy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.bind.PlanBinder;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.exchange.Coverage;
import org.understudy.exchange.ExportSurroundings;
import org.understudy.exchange.ImportDraft;
import org.understudy.exchange.ImportPlanner;
import org.understudy.exchange.ImportRules;
import org.understudy.exchange.NewAccountFiles;
import org.understudy.exchange.format.Export;
import org.understudy.exchange.format.ExportKey;
import org.understudy.exchange.format.Exports;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.read.PlanDocuments;
import org.understudy.read.PlanReader;
import org.understudy.source.SourceTree;
import org.understudy.vault.MasterKey;
import org.understudy.vault.SecretUnavailableException;
import org.understudy.vault.Secrets;

/** Carries out one import. All is worked out, and found to be a plan, before anything is written. */
final class Importing {
    private final Request request;
    private final ImportRequest export;
    private final Clock clock;
    private final SecureRandom random;
    private final EventSink events;
    private final Diagnostics diagnostics = new Diagnostics();

    Importing(Request request, ImportRequest export, Clock clock, SecureRandom random, EventSink events) {
        this.request = request;
        this.export = export;
        this.clock = clock;
        this.random = random;
        this.events = events;
    }

    Outcome run() {
        Optional<ImportDraft> done = Optional.empty();
        try {
            done = attempt();
        } catch (SecretUnavailableException e) {
            diagnostics.add(e.diagnostic());
        } catch (IOException e) {
            diagnostics.add(RequestRules.unreadable(request, e));
        }
        List<Diagnostic> found = diagnostics.sorted();
        found.forEach(finding -> events.accept(new Event.Found(finding)));
        done.ifPresent(draft -> draft.accounts()
                .forEach(it -> events.accept(new Event.AccountImported(it.id(), it.entry(), it.change()))));
        return new Outcome(found, List.of());
    }

    private Optional<ImportDraft> attempt() throws IOException, SecretUnavailableException {
        SourceTree tree = SourceTree.open(request.plan());
        var surroundings = new ExportSurroundings(export.export(), tree.root());
        diagnostics.addAll(surroundings.findings());
        if (diagnostics.block()) {
            return Optional.empty();
        }
        Checked<PlanDocuments> documents = new PlanReader().read(tree);
        Checked<Plan> plan = new PlanBinder().bind(documents, tree);
        if (plan.value().isEmpty()) {
            diagnostics.addAll(plan.diagnostics());
            diagnostics.add(Diagnostic.general(ImportRules.NOTHING_WRITTEN, "@import.plan"));
            return Optional.empty();
        }
        try (Secrets passwords = new Secrets(SecretSupply.plainSources(request.secrets(), tree.root()))) {
            Checked<Export> read = new Exports().read(export.export(), export.format(), key(passwords));
            diagnostics.addAll(read.diagnostics());
            if (read.value().isEmpty()) {
                return Optional.empty();
            }
            try (Export items = read.value().get();
                    var vault =
                            new ImportVault(plan.value().get(), tree, request.secrets(), passwords, random, clock)) {
                ImportDraft draft = new ImportPlanner(
                                plan.value().get(), documents.value().orElseThrow(), items, vault, export.capacity())
                        .draft();
                Optional<Plan> after = complete(draft, tree, vault);
                after.ifPresent(it -> diagnostics.addAll(Coverage.of(it, draft, items.format())));
                if (after.isPresent()) {
                    diagnostics.addAll(draft.found());
                    diagnostics.add(surroundings.toBeDeleted());
                }
                return after.map(it -> draft);
            }
        }
    }

    private ExportKey key(Secrets passwords) {
        Optional<MasterKey> password = export.password().map((SecretRef name) -> () -> passwords.resolve(name));
        return new ExportKey(password, export.keyFile());
    }

    /** The plan as it is then; empty if nothing was written. */
    private Optional<Plan> complete(ImportDraft draft, SourceTree tree, ImportVault vault)
            throws IOException, SecretUnavailableException {
        Checked<Plan> after = bound(tree, draft.files());
        if (after.value().isEmpty()) {
            diagnostics.addAll(after.diagnostics());
            diagnostics.add(Diagnostic.general(ImportRules.NOTHING_WRITTEN, "@import.not-bound"));
        } else if (export.mode() == ImportRequest.Mode.WRITE) {
            write(draft, tree.root(), vault);
        }
        return diagnostics.block() ? Optional.empty() : after.value();
    }

    private static Checked<Plan> bound(SourceTree tree, Map<String, String> files) throws IOException {
        return new PlanBinder().bind(new PlanReader().read(tree, files), tree);
    }

    /** The vault comes last: an account without its entry is completed by the next import, an entry without an account is litter. */
    private void write(ImportDraft draft, Path root, ImportVault vault) throws SecretUnavailableException {
        try (var files = new NewAccountFiles(root)) {
            files.write(draft.files());
            List<Diagnostic> problems = vault.write(draft.entries());
            diagnostics.addAll(problems);
            if (problems.stream().noneMatch(Diagnostic::blocks)) {
                files.keep();
            }
        } catch (IOException e) {
            diagnostics.add(Diagnostic.general(ImportRules.NOTHING_WRITTEN, "@import.disk"));
        }
    }
}
