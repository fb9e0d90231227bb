package org.understudy.bind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.Jurisdiction.ForbiddenWord;
import org.understudy.plan.Jurisdiction.State;

/**
 * A jurisdiction with all its states.
 *
 * @param whole without any of them
 */
record Law(Jurisdiction whole, List<State> states) {

    Optional<State> state(String code) {
        return states.stream().filter(state -> state.code().equals(code)).findFirst();
    }

    /** The law that a plan names; {@code everywhere} are words that no jurisdiction's headings may have. */
    Jurisdiction in(Optional<State> state, List<ForbiddenWord> everywhere) {
        return new Jurisdiction(
                whole.id(),
                state,
                whole.name(),
                whole.asAt(),
                whole.letterPaper(),
                whole.instruments(),
                whole.levels(),
                whole.powersSurviveDeath(),
                whole.terms(),
                whole.bases(),
                whole.formalities(),
                whole.evidence(),
                whole.registries(),
                whole.signing(),
                Stream.concat(whole.forbidden().stream(), everywhere.stream())
                        .distinct()
                        .toList(),
                whole.cautions());
    }
}
