package org.understudy.text;

import java.util.Locale;
import java.util.Optional;

/** A language that plans are written in; documents, reports and findings are made in it where they have its words. */
public enum Language {
    EN("en", Locale.UK),
    NL("nl", new Locale("nl", "NL")),
    DE("de", Locale.GERMANY),
    FR("fr", Locale.FRANCE),
    ES("es", new Locale("es", "ES"));

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** The BCP 47 tag, such as {@code nl}. */
    public String tag() {
        return tag;
    }

    /** How dates and amounts are written in it. */
    public Locale locale() {
        return locale;
    }

    /** The language with this BCP 47 tag. */
    public static Optional<Language> of(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return tag;
    }
}
