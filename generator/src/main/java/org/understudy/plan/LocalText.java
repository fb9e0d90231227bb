package org.understudy.plan;

import java.util.Map;
import java.util.Objects;
import org.understudy.text.Language;

/**
 * A short text of the author, in the language of the plan and perhaps in others.
 *
 * @param original the language of the plan, in which there always is one
 */
public record LocalText(Language original, Map<Language, String> texts) {
    public LocalText {
        texts = Map.copyOf(texts);
        if (!texts.containsKey(original)) {
            throw new IllegalArgumentException("no text in " + original);
        }
    }

    public static LocalText of(Language original, String text) {
        return new LocalText(original, Map.of(original, text));
    }

    /** The text in {@code language}, or in the language of the plan where it isn't translated. */
    public String in(Language language) {
        String text = texts.get(language);
        return text != null ? text : inOriginal();
    }

    /** The text in the language of the plan. */
    public String inOriginal() {
        return Objects.requireNonNull(texts.get(original));
    }
}
