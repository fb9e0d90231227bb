package org.understudy.bind;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.understudy.plan.Body.Part;
import org.understudy.text.Language;

/** The headings by which authors mark the parts of a body: the English ones in every language, and the language's own. */
final class PartHeadings {
    private static final Map<Language, Map<String, Part>> NAMES = Map.of(
            Language.EN,
            Map.of(
                    "take over",
                    Part.TAKE_OVER,
                    "wind down",
                    Part.WIND_DOWN,
                    "steps",
                    Part.STEPS,
                    "wishes",
                    Part.WISHES),
            Language.NL,
            Map.of(
                    "overnemen",
                    Part.TAKE_OVER,
                    "afbouwen",
                    Part.WIND_DOWN,
                    "stappen",
                    Part.STEPS,
                    "wensen",
                    Part.WISHES),
            Language.DE,
            Map.of(
                    "übernehmen",
                    Part.TAKE_OVER,
                    "abwickeln",
                    Part.WIND_DOWN,
                    "schritte",
                    Part.STEPS,
                    "wünsche",
                    Part.WISHES),
            Language.FR,
            Map.of(
                    "reprendre",
                    Part.TAKE_OVER,
                    "arrêter",
                    Part.WIND_DOWN,
                    "étapes",
                    Part.STEPS,
                    "souhaits",
                    Part.WISHES),
            Language.ES,
            Map.of("asumir", Part.TAKE_OVER, "cerrar", Part.WIND_DOWN, "pasos", Part.STEPS, "deseos", Part.WISHES));

    Optional<Part> part(String heading, Language language) {
        String name = heading.strip().toLowerCase(Locale.ROOT);
        return lookUp(name, language).or(() -> lookUp(name, Language.EN));
    }

    private static Optional<Part> lookUp(String name, Language language) {
        return Optional.ofNullable(NAMES.getOrDefault(language, Map.of()).get(name));
    }
}
