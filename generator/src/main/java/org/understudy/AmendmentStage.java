package org.understudy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.history.Amendment;
import org.understudy.history.ComparedSecrets;
import org.understudy.history.PlanView;
import org.understudy.history.ReachChange;
import org.understudy.pack.PackException;
import org.understudy.pack.ReportFolder;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;
import org.understudy.report.AmendmentReport;
import org.understudy.source.SourceTree;
import org.understudy.template.Previous;

/** Compares a plan with an earlier state of it: for the amendment sheets of its packs, and for its author. */
final class AmendmentStage {
    private final FormerPlan former;
    private final Previous previous;
    private final SecretComparing.Compared secrets;

    private AmendmentStage(FormerPlan former, Previous previous, SecretComparing.Compared secrets) {
        this.former = former;
        this.previous = previous;
        this.secrets = secrets;
    }

    /**
     * Empty if the request names no earlier state, or one that can't be read, which is told.
     *
     * @param password the name of the vaults' password, if it may be asked for
     */
    static Optional<AmendmentStage> of(
            Request request,
            CheckedPlan plan,
            SourceTree tree,
            Workshop workshop,
            Optional<SecretRef> password,
            SecureRandom random,
            Diagnostics diagnostics)
            throws IOException {
        Optional<FormerPlan> former = FormerPlan.of(request, plan.plan(), diagnostics);
        if (former.isEmpty()) {
            return Optional.empty();
        }
        SecretComparing.Compared secrets =
                new SecretComparing(plan.plan(), tree, request.secrets(), password, random).with(former.get());
        Previous previous = new Comparing(plan, tree, workshop).with(former.get(), secrets, diagnostics);
        return Optional.of(new AmendmentStage(former.get(), previous, secrets));
    }

    /** What documents are told of it. */
    Previous previous() {
        return previous;
    }

    /** Of all that the earlier state consists of, and how much of it could be looked at. */
    String digest() {
        return former.digest()
                + secrets.secrets().unknown().map(ComparedSecrets.Unknown::term).orElse("");
    }

    /** Writes what changed for the author, unless a secret is found in it, which is told. */
    List<Diagnostic> report(CheckedPlan plan, Request request, Workshop workshop, LeakStage leaks) throws IOException {
        Checked<String> text = workshop.letters()
                .text(plan.plan().header().language(), messages -> new AmendmentReport(messages).of(facts(plan)));
        if (text.value().isEmpty()) {
            return text.diagnostics();
        }
        Map<String, byte[]> files =
                Map.of(AmendmentReport.NAME, text.value().get().getBytes(StandardCharsets.UTF_8));
        List<Diagnostic> leaked = leaks.search(files);
        if (leaked.isEmpty()) {
            try {
                ReportFolder.write(request.output().resolve("reports"), files);
            } catch (PackException e) {
                return List.of(e.diagnostic());
            }
        }
        return leaked;
    }

    private AmendmentReport.Facts facts(CheckedPlan plan) {
        Map<Ref, List<String>> documents = new TreeMap<>();
        previous.documents()
                .forEach((pack, changes) -> documents.put(
                        pack,
                        changes.stream()
                                .map(Previous.DocumentChange::identifier)
                                .toList()));
        List<Diagnostic> before = previous.checked().map(CheckedPlan::findings).orElse(List.of());
        List<Diagnostic> after = previous.checked().isPresent() ? plan.findings() : List.of();
        return new AmendmentReport.Facts(
                former.plan(),
                plan.plan(),
                Amendment.between(
                        new PlanView(
                                former.plan(), ref -> true, secrets.secrets().before()),
                        new PlanView(plan.plan(), ref -> true, secrets.secrets().after())),
                secrets.secrets(),
                secrets.vault(),
                previous.checked().map(it -> ReachChange.between(it.proof(), plan.proof())),
                without(after, before),
                without(before, after),
                documents);
    }

    private static List<Diagnostic> without(List<Diagnostic> some, List<Diagnostic> others) {
        return some.stream()
                .filter(it -> others.stream().noneMatch(other -> isSame(it, other)))
                .toList();
    }

    /** Wherever in its file it stands. */
    private static boolean isSame(Diagnostic one, Diagnostic other) {
        return one.rule().equals(other.rule())
                && one.arguments().equals(other.arguments())
                && one.at().map(it -> it.file()).equals(other.at().map(it -> it.file()));
    }
}
