package org.understudy.history;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.Edition;
import org.understudy.plan.Header;
import org.understudy.plan.Plan;
import org.understudy.plan.Upkeep;

/**
 * Tells which edition a plan is: that of the tag it stands at; where it was changed since, a draft of the next; and where there are
 * no tags, what it says itself.
 */
public final class Editions {
    private final Path folder;
    private final Map<String, String> environment;
    private final Clock clock;

    /**
     * @param folder of the plan
     * @param environment where git's settings of the user are looked for
     * @param clock tells whether a commit is of a day to come
     */
    public Editions(Path folder, Map<String, String> environment, Clock clock) {
        this.folder = folder;
        this.environment = environment;
        this.clock = clock;
    }

    /** The plan in its edition, and what is odd about its history. */
    public Checked<Plan> of(Plan plan) {
        Checked<Optional<PlanHistory>> opened = PlanHistory.open(folder, environment);
        var diagnostics = new Diagnostics();
        diagnostics.addAll(opened.diagnostics());
        Optional<PlanHistory> history = opened.value().orElseThrow();
        if (history.isEmpty()) {
            return Checked.of(plan, diagnostics.sorted());
        }
        try (PlanHistory open = history.get()) {
            Checked<List<EditionTag>> tags = open.editions();
            diagnostics.addAll(tags.diagnostics());
            if (tags.value().orElseThrow().isEmpty()) {
                return Checked.of(plan, diagnostics.sorted());
            }
            Checked<Optional<RepositoryState>> state = open.state();
            diagnostics.addAll(state.diagnostics());
            if (state.value().orElseThrow().isEmpty()) {
                return Checked.of(plan, diagnostics.sorted());
            }
            diagnostics.addAll(open.oddities(clock.instant()));
            return of(plan, state.value().get().get(), tags.value().get(), diagnostics);
        }
    }

    private static Checked<Plan> of(Plan plan, RepositoryState state, List<EditionTag> tags, Diagnostics diagnostics) {
        Header header = plan.header();
        Optional<EditionTag> at = tags.stream()
                .filter(it -> !state.dirty() && state.head().equals(Optional.of(it.commit())))
                .reduce((earlier, later) -> later);
        EditionTag last = tags.get(tags.size() - 1);
        Edition edition = at.map(it -> released(it, plan)).orElseGet(() -> draft(last.number() + 1, plan));
        int said = header.edition();
        if (header.origin().keys().containsKey("edition") && said != edition.number()) {
            Diagnostic finding = Diagnostic.at(
                    header.origin().at("edition"), HistoryRules.AT_ODDS, said, edition.number(), last.name());
            diagnostics.add(at.isPresent() ? finding.hinting("tagged") : finding);
        }
        Optional<Header.Releases> releases =
                Optional.of(new Header.Releases(at.map(EditionTag::commit), issued(plan, at.orElse(last))));
        return Checked.of(plan.with(header.in(edition, releases)), diagnostics.sorted());
    }

    private static Edition draft(int number, Plan plan) {
        return new Edition(
                number,
                plan.header().asAt(),
                Optional.empty(),
                Optional.of(Edition.Status.DRAFT),
                OptionalInt.empty(),
                Upkeep.of(plan).nextReview());
    }

    private static Edition released(EditionTag tag, Plan plan) {
        return new Edition(
                tag.number(),
                plan.header().asAt(),
                Optional.of(tag.commit()),
                tag.record().map(EditionRecord::status).or(plan.header()::status),
                tag.number() > 1 ? OptionalInt.of(tag.number() - 1) : OptionalInt.empty(),
                Upkeep.of(plan).nextReview());
    }

    /** In which edition each pack went out last, as the tag says; by a tag of another origin, all did in its own. */
    private static SortedMap<String, Edition> issued(Plan plan, EditionTag tag) {
        SortedMap<String, Edition> issued = new TreeMap<>();
        for (String pack : plan.packs().keySet()) {
            if (tag.record().isEmpty()) {
                issued.put(pack, released(tag, plan));
                continue;
            }
            Optional.ofNullable(tag.record().get().packs().get(pack))
                    .ifPresent(issue ->
                            issued.put(pack, issue.toEdition(Upkeep.of(plan).nextReview())));
        }
        return issued;
    }
}
