package org.understudy.text;

/** A template or view asks for words that no layer has in its language. */
public final class MissingMessageException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final Language language;

    MissingMessageException(String key, Language language) {
        super("no message " + key + " in " + language);
        this.key = key;
        this.language = language;
    }

    public String key() {
        return key;
    }

    public Language language() {
        return language;
    }
}
