package org.understudy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Phrase;
import org.understudy.history.EditionTag;
import org.understudy.history.Identity;
import org.understudy.history.PlanHistory;
import org.understudy.history.RepositoryState;
import org.understudy.plan.Header;

/**
 * The place of an edition that is to be released.
 *
 * @param number its own
 * @param commit that is to be tagged
 * @param last the edition before it
 */
record NextEdition(int number, String commit, Optional<EditionTag> last, Identity committer) {
    /** Reviews, drills, looks at what is kept: holders rely on their being done. */
    private static final Set<String> OVERDUE = Set.of("TIME-001", "TIME-002", "TIME-007");

    /** Empty if there is a reason against it, which is told. */
    static Optional<NextEdition> of(
            PlanHistory history, Header header, Optional<ReleaseRequest.Committer> committer, Diagnostics diagnostics) {
        Optional<RepositoryState> known = history.state().value().orElseThrow();
        if (known.isEmpty()) {
            return refused(diagnostics, "state");
        }
        RepositoryState state = known.get();
        if (state.head().isEmpty()) {
            return refused(diagnostics, "unborn");
        }
        List<EditionTag> tags = history.editions().value().orElseThrow();
        if (state.shallow() && tags.isEmpty()) {
            return refused(diagnostics, "shallow");
        }
        var found = new Diagnostics();
        if (state.dirty()) {
            found.add(Diagnostic.general(ReleaseRules.DIRTY));
        }
        tags.stream()
                .filter(it -> it.commit().equals(state.head().get()))
                .findFirst()
                .ifPresent(it -> found.add(Diagnostic.general(ReleaseRules.TAG_EXISTS, it.name())));
        Optional<EditionTag> last = tags.stream().reduce((earlier, later) -> later);
        int number = last.map(it -> it.number() + 1).orElseGet(header::edition);
        Optional<Identity> identity = committer
                .map(it -> new Identity(it.name(), it.email()))
                .or(history::committer)
                .filter(Identity::isUsable);
        if (identity.isEmpty()) {
            found.add(Diagnostic.general(ReleaseRules.NO_COMMITTER));
        }
        diagnostics.addAll(found.sorted());
        return found.block()
                ? Optional.empty()
                : Optional.of(new NextEdition(number, state.head().get(), last, identity.orElseThrow()));
    }

    static Optional<NextEdition> refused(Diagnostics diagnostics, String reason) {
        diagnostics.add(Diagnostic.general(ReleaseRules.NO_PLACE, Phrase.of("git." + reason)));
        return Optional.empty();
    }

    /** What is overdue today of what was found. */
    static List<Diagnostic> overdue(List<Diagnostic> found) {
        return found.stream()
                .filter(it -> OVERDUE.contains(it.rule().id()))
                .map(it -> new Diagnostic(
                        ReleaseRules.OVERDUE, it.at(), List.of(it.rule().id()), Optional.empty(), List.of()))
                .toList();
    }
}
