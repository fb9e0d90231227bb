package org.understudy.check;

import java.util.List;
import java.util.Locale;
import org.understudy.access.Scenario;
import org.understudy.diagnostic.Phrase;
import org.understudy.plan.Ref;

/** What scenarios are called in messages. */
final class ScenarioWords {
    private static final int MOST = 3;

    private ScenarioWords() {}

    /**
     * In which of some it is so: <i>when the author is dead</i>.
     *
     * @param some in which it is; at least one
     * @param all of which these are
     */
    static String when(List<Scenario> some, List<Scenario> all) {
        if (some.size() == all.size() && some.size() > 1) {
            return Phrase.of("scenarios.always");
        }
        return Phrase.of(
                "scenarios.when",
                Phrase.some("or", MOST, some.stream().map(ScenarioWords::of).toList()));
    }

    private static String of(Scenario scenario) {
        String name =
                "scenario." + scenario.cause().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (scenario.cause()) {
            case PLACE_LOST, PERSON_UNAVAILABLE ->
                Phrase.of(
                        name,
                        scenario.lost().stream().map(Ref::toString).findFirst().orElse(""));
            case OWN -> Phrase.of(name, scenario.id());
            default -> Phrase.of(name);
        };
    }
}
