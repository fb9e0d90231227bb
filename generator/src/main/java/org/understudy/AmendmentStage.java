package org.understudy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.history.Amendment;
import org.understudy.history.PlanView;
import org.understudy.history.ReachChange;
import org.understudy.plan.Edition;
import org.understudy.plan.Kind;
import org.understudy.plan.Pack;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;
import org.understudy.report.AmendmentReport;
import org.understudy.source.SourceTree;
import org.understudy.template.PageMaker;
import org.understudy.template.Previous;

/** Compares a plan with earlier states of it: for the amendment sheets of its packs, and for its author. Each is compared once, when it is asked for. */
final class AmendmentStage implements Formers {
    private final Comparing comparing;
    private final SecretComparing secretComparing;
    private final FormerPlans formers;
    private final Map<Integer, Optional<Compared>> compared = new HashMap<>();

    private record Compared(FormerPlan former, Previous previous, SecretComparing.Compared secrets) {}

    AmendmentStage(FormerPlans formers, Comparing comparing, SecretComparing secretComparing) {
        this.formers = formers;
        this.comparing = comparing;
        this.secretComparing = secretComparing;
    }

    /** @param password the name of the vaults' password, if it may be asked for */
    static AmendmentStage of(
            Request request,
            CheckedPlan plan,
            SourceTree tree,
            Workshop workshop,
            Optional<SecretRef> password,
            SecureRandom random) {
        return new AmendmentStage(
                new FormerPlans(plan.plan(), request),
                new Comparing(plan, tree, workshop),
                new SecretComparing(plan.plan(), tree, request.secrets(), password, random));
    }

    @Override
    public Optional<Previous> before(Edition edition, Diagnostics diagnostics) throws IOException {
        return compared(edition.number(), diagnostics).map(Compared::previous);
    }

    @Override
    public List<PageMaker.Made> pagesBefore(Edition edition, Pack pack, Diagnostics diagnostics) throws IOException {
        Optional<Compared> last = compared(edition.number(), diagnostics);
        Optional<CheckedPlan> checked = last.flatMap(it -> it.previous().checked());
        return checked.isEmpty()
                ? List.of()
                : comparing.pages(pack, checked.get(), last.get().former().files());
    }

    private Optional<Compared> compared(int edition, Diagnostics diagnostics) throws IOException {
        Optional<Compared> known = compared.get(edition);
        if (known == null) {
            known = compare(edition, diagnostics);
            compared.put(edition, known);
        }
        return known;
    }

    private Optional<Compared> compare(int edition, Diagnostics diagnostics) throws IOException {
        Checked<Optional<FormerPlan>> found = formers.before(edition);
        diagnostics.addAll(found.diagnostics());
        Optional<FormerPlan> former = found.value().orElseThrow();
        if (former.isEmpty()) {
            return Optional.empty();
        }
        SecretComparing.Compared secrets = secretComparing.with(former.get());
        Previous previous = comparing.with(former.get(), secrets, diagnostics);
        return Optional.of(new Compared(former.get(), previous, secrets));
    }

    /** Of all that is compared with, and how much of it can be looked at. */
    String digest() throws IOException {
        return formers.digest() + secretComparing.opens();
    }

    /** What changed since the last edition, for the author; empty if there was none. */
    Map<String, byte[]> report(CheckedPlan plan, Workshop workshop, Diagnostics diagnostics) throws IOException {
        Optional<Compared> last = compared(plan.plan().header().edition(), diagnostics);
        if (last.isEmpty()) {
            return Map.of();
        }
        Checked<String> text = workshop.letters()
                .said(
                        plan.plan().header().language(),
                        messages -> new AmendmentReport(messages).of(facts(plan, last.get())));
        diagnostics.addAll(text.diagnostics());
        return text.value()
                .map(it -> Map.of(AmendmentReport.NAME, it.getBytes(StandardCharsets.UTF_8)))
                .orElse(Map.of());
    }

    private AmendmentReport.Facts facts(CheckedPlan plan, Compared last) {
        FormerPlan former = last.former();
        Previous previous = last.previous();
        SecretComparing.Compared secrets = last.secrets();
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
                                former.plan(),
                                AmendmentStage::changes,
                                secrets.secrets().before()),
                        new PlanView(
                                plan.plan(),
                                AmendmentStage::changes,
                                secrets.secrets().after())),
                secrets.secrets(),
                secrets.vault(),
                previous.checked().map(it -> ReachChange.between(it.proof(), plan.proof())),
                without(after, before),
                without(before, after),
                documents);
    }

    /** Reviews are a log, which L12 prints. */
    private static boolean changes(Ref ref) {
        return ref.kind() != Kind.REVIEWS;
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
