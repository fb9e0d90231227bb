package org.understudy;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.understudy.bind.PlanBinder;
import org.understudy.check.CheckedPlan;
import org.understudy.check.Examination;
import org.understudy.check.PlanChecker;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.history.EditionRecord;
import org.understudy.history.EditionTag;
import org.understudy.history.PlanHistory;
import org.understudy.plan.Edition;
import org.understudy.plan.Header;
import org.understudy.plan.Plan;
import org.understudy.plan.Review;
import org.understudy.plan.SecretRef;
import org.understudy.plan.Upkeep;
import org.understudy.read.PlanDocuments;
import org.understudy.read.PlanReader;
import org.understudy.source.SourceFiles;
import org.understudy.source.SourceSnapshot;
import org.understudy.source.SourceTree;

/**
 * An earlier state of a plan.
 *
 * @param digest of all that it consists of
 * @param prints fingerprints of its secrets, if its release kept them
 */
record FormerPlan(
        Plan plan, PlanDocuments documents, SourceFiles files, String digest, SortedMap<SecretRef, String> prints) {
    private static final int LARGEST_VAULT = 256 << 20;

    /** That in a folder. */
    static Checked<FormerPlan> in(SourceTree tree, Plan now) throws IOException {
        Checked<FormerPlan> read = read(tree, String.valueOf(tree.root()), new TreeMap<>());
        if (read.value().isEmpty()) {
            return read;
        }
        FormerPlan former = read.value().get();
        int edition = former.plan().header().edition();
        String digest = Inputs.of("", former.plan(), tree, Optional.empty()).digest();
        return Checked.of(
                new FormerPlan(former.plan(), former.documents(), tree, digest, former.prints()),
                edition < now.header().edition()
                        ? List.of()
                        : List.of(Diagnostic.general(
                                RequestRules.FORMER_NOT_EARLIER,
                                edition,
                                now.header().edition())));
    }

    /** That of a released edition. */
    static Checked<FormerPlan> at(EditionTag tag, PlanHistory history) throws IOException {
        Checked<SourceSnapshot> snapshot = history.at(tag.commit());
        if (snapshot.value().isEmpty()) {
            return Checked.failed(snapshot.diagnostics());
        }
        Checked<FormerPlan> read = read(
                snapshot.value().get(),
                tag.name(),
                tag.record().map(EditionRecord::secrets).orElseGet(TreeMap::new));
        if (read.value().isEmpty()) {
            return read;
        }
        FormerPlan former = read.value().get();
        Header header = former.plan().header();
        var edition = new Edition(
                tag.number(),
                header.asAt(),
                Optional.of(tag.commit()),
                tag.record().map(EditionRecord::status).or(header::status),
                tag.number() > 1 ? OptionalInt.of(tag.number() - 1) : OptionalInt.empty(),
                Upkeep.of(former.plan()).nextReview());
        var released = Optional.of(new Header.Releases(Optional.of(tag.commit()), new TreeMap<>()));
        return Checked.of(
                new FormerPlan(
                        former.plan().with(header.in(edition, released)),
                        former.documents(),
                        former.files(),
                        tag.commit(),
                        former.prints()),
                List.of());
    }

    private static Checked<FormerPlan> read(SourceFiles files, String where, SortedMap<SecretRef, String> prints)
            throws IOException {
        Checked<PlanDocuments> read = new PlanReader().read(files);
        Optional<Plan> plan = new PlanBinder().bind(read, files).value();
        return plan.isPresent()
                ? Checked.of(new FormerPlan(plan.get(), read.value().orElseThrow(), files, "", prints), List.of())
                : Checked.failed(Diagnostic.general(RequestRules.NO_FORMER_PLAN, where));
    }

    /** Its vault as it was, in its encryption; empty if it isn't with it. */
    Optional<byte[]> vault() throws IOException {
        String name = SecretSupply.vaultName(plan);
        return files.has(name) ? Optional.of(files.read(name, LARGEST_VAULT)) : Optional.empty();
    }

    /** The plan with what there was to say about it, on the day it is as at. */
    Examination examined() {
        return examined(plan);
    }

    /** The same as if it were of another edition, so that what differs is what it says. */
    Optional<CheckedPlan> inEditionOf(Plan other) {
        // how long an edition is to be used goes with it, and the log of reviews has a say in that
        Optional<Header.Review> review =
                Upkeep.of(other).nextReview().map(day -> new Header.Review(Optional.empty(), day));
        SortedMap<String, Review> log = new TreeMap<>(plan.reviews());
        log.values()
                .removeIf(it -> it.type() == Review.Type.REVIEW && it.scope().isEmpty());
        Header own = plan.header();
        Header others = other.header();
        return examined(plan.with(new Header(
                                own.origin(),
                                own.title(),
                                own.author(),
                                own.business(),
                                own.jurisdiction(),
                                own.language(),
                                others.asAt(),
                                others.edition(),
                                others.status(),
                                review,
                                own.drill(),
                                own.vault(),
                                own.activation(),
                                own.doNot(),
                                own.scenarios(),
                                own.accept(),
                                own.body(),
                                others.releases()))
                        .with(log))
                .checked()
                .value();
    }

    private Examination examined(Plan asIf) {
        var day = Clock.fixed(asIf.header().asAt().atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return new PlanChecker(day).examine(Checked.of(asIf, List.of()), documents);
    }
}
