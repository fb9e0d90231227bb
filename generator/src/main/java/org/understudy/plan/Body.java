package org.understudy.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.understudy.text.Language;

/**
 * The prose of a file, in the language of the plan and perhaps in others.
 *
 * @param original the language of the plan, in which there always is one, if only an empty one
 */
public record Body(Language original, Map<Language, Prose> texts) {
    public Body {
        texts = Map.copyOf(texts);
        if (!texts.containsKey(original)) {
            throw new IllegalArgumentException("no prose in " + original);
        }
    }

    /** The prose in {@code language}, or in the language of the plan where it isn't translated. */
    public Prose in(Language language) {
        return Objects.requireNonNull(texts.get(languageFor(language)));
    }

    /** The language that {@link #in} gives. */
    public Language languageFor(Language language) {
        return texts.containsKey(language) ? language : original;
    }

    /** A part with a heading of its own that documents put where it belongs. */
    public enum Part implements Term {
        TAKE_OVER,
        WIND_DOWN,
        STEPS,
        WISHES
    }

    /**
     * Prose in one language.
     *
     * @param about everything that is in no part, in its order
     */
    public record Prose(List<ProseBlock> about, Map<Part, List<ProseBlock>> parts) {
        public Prose {
            about = List.copyOf(about);
            parts = Map.copyOf(parts);
        }

        public Optional<List<ProseBlock>> part(Part part) {
            return Optional.ofNullable(parts.get(part));
        }
    }
}
