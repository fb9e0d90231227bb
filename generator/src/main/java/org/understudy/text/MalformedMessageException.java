package org.understudy.text;

/** The words of a key can't be put together: their pattern has no form, or its places don't fit what is to fill them. */
public final class MalformedMessageException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final Language language;

    MalformedMessageException(String key, Language language, IllegalArgumentException cause) {
        super("message " + key + " in " + language + " has a malformed pattern", cause);
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
