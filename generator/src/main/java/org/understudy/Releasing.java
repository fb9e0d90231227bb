package org.understudy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.understudy.check.Acceptances;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.history.EditionRecord;
import org.understudy.history.HistoryRules;
import org.understudy.history.PlanHistory;
import org.understudy.history.TagExistsException;
import org.understudy.plan.Edition;
import org.understudy.plan.Header;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.plan.Upkeep;
import org.understudy.reveal.Revealer;
import org.understudy.seal.lock.RecipientKeys;
import org.understudy.source.SourceTree;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;
import org.understudy.vault.Secrets;

/** Releases the next edition of a plan: looks whether it may go out, what of it changed, and tags it. */
final class Releasing implements PlanTask {
    private final Request request;
    private final ReleaseRequest release;
    private final SecureRandom random;
    private final Clock clock;
    private final EventSink events;

    Releasing(Request request, ReleaseRequest release, SecureRandom random, Clock clock, EventSink events) {
        this.request = request;
        this.release = release;
        this.random = random;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public List<PackResult> run(CheckedPlan plan, SourceTree tree, Diagnostics diagnostics, LeakStage leaks)
            throws IOException {
        Optional<PlanHistory> history = PlanHistory.open(
                        tree.root(), request.secrets().environment())
                .value()
                .orElseThrow();
        if (history.isEmpty()) {
            NextEdition.refused(diagnostics, "none");
            return List.of();
        }
        try (PlanHistory open = history.get()) {
            Optional<NextEdition> next = NextEdition.of(open, plan.plan().header(), release.committer(), diagnostics);
            int number =
                    next.map(NextEdition::number).orElse(plan.plan().header().edition());
            requireNumber(plan.plan(), number, diagnostics);
            if (next.isPresent()) {
                new Checking(request, random, clock).run(plan, tree, diagnostics, leaks);
            }
            List<Diagnostic> left = left(plan.plan(), diagnostics);
            diagnostics.addAll(NextEdition.overdue(left));
            if (next.isPresent() && left(plan.plan(), diagnostics).stream().noneMatch(Diagnostic::blocks)) {
                release(plan, tree, open, next.get(), diagnostics, leaks);
            }
        }
        return List.of();
    }

    /** The plan is bound to the number of the next edition; what the author wrote may be another. */
    private static void requireNumber(Plan plan, int number, Diagnostics diagnostics) {
        diagnostics.sorted().stream()
                .filter(it -> it.rule().equals(HistoryRules.AT_ODDS))
                .findFirst()
                .ifPresent(it -> diagnostics.add(
                        plan.header().origin().at("edition"),
                        ReleaseRules.NOT_NEXT,
                        it.arguments().get(0),
                        number));
    }

    private List<Diagnostic> left(Plan plan, Diagnostics diagnostics) {
        return Acceptances.of(plan, LocalDate.now(clock))
                .sort(diagnostics.sorted())
                .left();
    }

    private void release(
            CheckedPlan plan,
            SourceTree tree,
            PlanHistory history,
            NextEdition next,
            Diagnostics diagnostics,
            LeakStage leaks)
            throws IOException {
        List<Secret> vaultPassword = new ArrayList<>();
        try (Secrets secrets = SecretSupply.of(plan.plan(), tree, request.secrets(), heard -> {
            vaultPassword.add(heard.copy());
            request.secrets().vaultPassword().ifPresent(name -> leaks.learn(name, heard));
        })) {
            Optional<Secret> key = key(plan.plan(), tree, history, secrets, vaultPassword, next, diagnostics);
            try {
                if (!diagnostics.block()) {
                    EditionRecord record = record(plan, tree, next, secrets, key, diagnostics);
                    if (left(plan.plan(), diagnostics).stream().noneMatch(Diagnostic::blocks)) {
                        tag(plan.plan(), history, next, record, diagnostics);
                    }
                }
            } finally {
                key.ifPresent(Secret::close);
            }
        } finally {
            vaultPassword.forEach(Secret::close);
        }
    }

    /** That of fingerprints; made if the vault has none. Empty, which is told, where the vault can't be opened. */
    private Optional<Secret> key(
            Plan plan,
            SourceTree tree,
            PlanHistory history,
            Secrets secrets,
            List<Secret> vaultPassword,
            NextEdition next,
            Diagnostics diagnostics)
            throws IOException {
        Path vault = SecretSupply.vault(plan, tree);
        try {
            Optional<Secret> present = EditionKey.present(secrets);
            if (present.isPresent() || release.effect() == ReleaseRequest.Effect.NOTHING) {
                return present;
            }
            Secret made = new EditionKey(random, clock)
                    .make(
                            vault,
                            vaultPassword.stream().findFirst(),
                            request.secrets().keyFile());
            if (history.tracks(SecretSupply.vaultName(plan))) {
                diagnostics.add(Diagnostic.general(ReleaseRules.KEY_MADE, SecretSupply.vaultName(plan)));
            }
            return Optional.of(made);
        } catch (SecretUnavailableException e) {
            diagnostics.add(Diagnostic.general(ReleaseRules.NO_FINGERPRINTS, "edition/" + next.number()));
            return Optional.empty();
        }
    }

    private EditionRecord record(
            CheckedPlan checked,
            SourceTree tree,
            NextEdition next,
            Secrets secrets,
            Optional<Secret> key,
            Diagnostics diagnostics)
            throws IOException {
        Header header = checked.plan().header();
        Edition.Status status = release.status().orElse(Edition.Status.FINAL);
        var edition = new Edition(
                next.number(),
                header.asAt(),
                Optional.of(next.commit()),
                Optional.of(status),
                next.number() > 1 ? OptionalInt.of(next.number() - 1) : OptionalInt.empty(),
                Upkeep.of(checked.plan()).nextReview());
        var revealer = new Revealer(secrets, checked.plan());
        var reused = new ReusedPassphrases(checked.plan(), random);
        var workshop = Workshop.of(tree, request);
        var drafts = new PackDrafts(
                checked,
                tree,
                workshop,
                revealer,
                new KeyRecord(secrets),
                new RecipientKeys(random, clock),
                AmendmentStage.of(
                        request, checked, tree, workshop, request.secrets().vaultPassword(), random),
                pack -> reused.of(pack, secrets));
        SortedMap<String, EditionRecord.Issue> packs = new TreeMap<>();
        SortedMap<SecretRef, String> fingerprints = new TreeMap<>();
        if (key.isEmpty()) {
            checked.plan().packs().keySet().forEach(id -> packs.put(id, Issues.in(edition, Optional.empty())));
        } else {
            try (var prints = new Fingerprints(key.get())) {
                var issues = new Issues(new PackContent(drafts, revealer), prints, next.last(), release.reissue());
                for (Pack pack : checked.plan().packs().values()) {
                    packs.put(pack.id(), issues.of(pack, edition, diagnostics));
                }
                for (SecretRef name : PlanSecrets.of(checked.plan()).keySet()) {
                    fingerprint(name, secrets, prints).ifPresent(it -> fingerprints.put(name, it));
                }
            }
        }
        return new EditionRecord(
                edition.number(),
                edition.asAt(),
                status,
                edition.supersedes(),
                edition.validUntil(),
                packs,
                fingerprints);
    }

    /** Of a secret that isn't there, or that somebody types in, there is none. */
    private static Optional<String> fingerprint(SecretRef name, Secrets secrets, Fingerprints prints) {
        if (name.scheme() == SecretRef.Scheme.PROMPT) {
            return Optional.empty();
        }
        try (Secret value = secrets.resolve(name)) {
            return Optional.of(prints.of(name, value));
        } catch (SecretUnavailableException e) {
            return Optional.empty();
        }
    }

    private void tag(Plan plan, PlanHistory history, NextEdition next, EditionRecord record, Diagnostics diagnostics) {
        List<String> issued = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        record.packs().forEach((id, issue) -> (issue.edition() == next.number() ? issued : kept).add(id));
        try {
            if (release.effect() == ReleaseRequest.Effect.TAG) {
                history.tag(
                        next.commit(),
                        ReleaseWords.of(plan, record),
                        record,
                        next.committer(),
                        ZonedDateTime.now(clock));
            }
            events.accept(
                    new Event.Released("edition/" + next.number(), next.commit(), issued, kept, release.effect()));
        } catch (TagExistsException e) {
            diagnostics.add(Diagnostic.general(ReleaseRules.TAG_EXISTS, "edition/" + next.number()));
        } catch (IOException e) {
            NextEdition.refused(diagnostics, "unwritable");
        }
    }
}
