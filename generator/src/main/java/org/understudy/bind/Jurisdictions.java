package org.understudy.bind;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.Jurisdiction.ForbiddenWord;

/** The law that the lawyer's annexes of a plan are drafted for. */
final class Jurisdictions {
    /** Its forbidden words hold in all others too. */
    private static final String GENERIC = "generic";

    private final FactFiles<Law> laws;

    Jurisdictions(FactFiles<Law> laws) {
        this.laws = laws;
    }

    /** What a header names by {@code jurisdiction}; empty if that has errors, which are reported already. */
    Optional<Jurisdiction> named(String jurisdiction) {
        var name = JurisdictionName.of(jurisdiction);
        List<ForbiddenWord> everywhere =
                laws.find(GENERIC).map(law -> law.whole().forbidden()).orElse(List.of());
        return laws.find(name.law()).map(law -> law.in(name.state().flatMap(law::state), everywhere));
    }
}
