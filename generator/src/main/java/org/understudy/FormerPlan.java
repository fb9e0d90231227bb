package org.understudy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.understudy.bind.PlanBinder;
import org.understudy.check.CheckedPlan;
import org.understudy.check.Examination;
import org.understudy.check.PlanChecker;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.Header;
import org.understudy.plan.Plan;
import org.understudy.read.PlanDocuments;
import org.understudy.read.PlanReader;
import org.understudy.source.SourceTree;

/**
 * An earlier state of a plan.
 *
 * @param digest of all that it consists of
 */
record FormerPlan(Plan plan, PlanDocuments documents, SourceTree tree, String digest) {

    /** That which a request names; if it can't be read, that is told. */
    static Optional<FormerPlan> of(Request request, Plan now, Diagnostics diagnostics) {
        if (request.previous().isEmpty()) {
            return Optional.empty();
        }
        Path folder = request.previous().get();
        try {
            return in(SourceTree.open(folder), now, diagnostics);
        } catch (IOException e) {
            diagnostics.add(Diagnostic.general(RequestRules.NO_FORMER_PLAN, folder));
            return Optional.empty();
        }
    }

    /** That in a folder. */
    static Optional<FormerPlan> in(SourceTree tree, Plan now, Diagnostics diagnostics) throws IOException {
        Checked<PlanDocuments> read = new PlanReader().read(tree);
        Optional<Plan> plan = new PlanBinder().bind(read, tree).value();
        if (plan.isEmpty()) {
            diagnostics.add(Diagnostic.general(RequestRules.NO_FORMER_PLAN, tree.root()));
            return Optional.empty();
        }
        int edition = plan.get().header().edition();
        if (edition >= now.header().edition()) {
            diagnostics.add(Diagnostic.general(
                    RequestRules.FORMER_NOT_EARLIER, edition, now.header().edition()));
        }
        String digest = Inputs.of("", plan.get(), tree, Optional.empty()).digest();
        return Optional.of(new FormerPlan(plan.get(), read.value().orElseThrow(), tree, digest));
    }

    /** The plan with what there was to say about it, on the day it is as at. */
    Examination examined() {
        return examined(plan);
    }

    /** The same as if it were of another edition, so that what differs is what it says. */
    Optional<CheckedPlan> inEditionOf(Plan other) {
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
                        others.review(),
                        own.drill(),
                        own.vault(),
                        own.activation(),
                        own.doNot(),
                        own.scenarios(),
                        own.accept(),
                        own.body())))
                .checked()
                .value();
    }

    private Examination examined(Plan asIf) {
        var day = Clock.fixed(asIf.header().asAt().atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return new PlanChecker(day).examine(Checked.of(asIf, List.of()), documents);
    }
}
