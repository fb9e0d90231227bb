package org.understudy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.history.EditionTag;
import org.understudy.history.PlanHistory;
import org.understudy.pack.Digest;
import org.understudy.plan.Plan;
import org.understudy.source.SourceTree;

/** The earlier states of a plan: in the folder that a request names, else in the plan's history, as far as editions are tagged. */
final class FormerPlans {
    private final Plan now;
    private final Path plan;
    private final Map<String, String> environment;
    private final Optional<Path> folder;
    private final List<EditionTag> tags;

    FormerPlans(Plan now, Request request) {
        this.now = now;
        this.plan = request.plan();
        this.environment = request.secrets().environment();
        this.folder = request.previous();
        this.tags = folder.isPresent() ? List.of() : tags();
    }

    private List<EditionTag> tags() {
        Optional<PlanHistory> history = history();
        if (history.isEmpty()) {
            return List.of();
        }
        try (PlanHistory open = history.get()) {
            return open.editions().value().orElseThrow();
        }
    }

    private Optional<PlanHistory> history() {
        return PlanHistory.open(plan, environment).value().orElseThrow();
    }

    private Optional<EditionTag> tagBefore(int edition) {
        return tags.stream().filter(it -> it.number() < edition).reduce((earlier, later) -> later);
    }

    /** What they are. */
    String digest() throws IOException {
        var digest = new Digest();
        tags.forEach(it -> digest.add(it.name()).add(it.commit()));
        if (folder.isPresent()) {
            digest.add(inFolder(folder.get()).value().map(FormerPlan::digest).orElse(""));
        }
        return digest.hex();
    }

    /** The last before an edition; empty if there is none, or with the reason if it can't be read. */
    Checked<Optional<FormerPlan>> before(int edition) throws IOException {
        if (folder.isPresent()) {
            return optional(inFolder(folder.get()));
        }
        Optional<EditionTag> tag = tagBefore(edition);
        Optional<PlanHistory> history = tag.isPresent() ? history() : Optional.empty();
        if (history.isEmpty()) {
            return Checked.of(Optional.empty(), List.of());
        }
        try (PlanHistory open = history.get()) {
            Checked<FormerPlan> former = FormerPlan.at(tag.orElseThrow(), open);
            return former.value().isPresent()
                    ? optional(former)
                    : Checked.of(
                            Optional.empty(),
                            List.of(Diagnostic.general(
                                    RequestRules.EDITION_NOT_READ,
                                    tag.orElseThrow().name())));
        }
    }

    private static Checked<Optional<FormerPlan>> optional(Checked<FormerPlan> former) {
        return Checked.of(former.value(), former.diagnostics());
    }

    private Checked<FormerPlan> inFolder(Path named) throws IOException {
        SourceTree tree;
        try {
            tree = SourceTree.open(named);
        } catch (IOException e) {
            return Checked.failed(Diagnostic.general(RequestRules.NO_FORMER_PLAN, named));
        }
        return FormerPlan.in(tree, now);
    }
}
