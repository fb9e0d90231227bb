package org.understudy.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of one language, merged key by key from several layers. Patterns are those of {@link MessageFormat} with one
 * difference: an apostrophe is always just an apostrophe.
 */
public final class Messages {
    /** Stands for an apostrophe where {@link MessageFormat} would take it for a quote; plans can't hold it. */
    private static final char APOSTROPHE = '\uE0FF';

    private final Language language;
    private final Map<String, String> patterns;

    private Messages(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /** @param layers the first that has a key gives its pattern */
    public static Messages of(Language language, List<Map<String, String>> layers) {
        var patterns = new TreeMap<String, String>();
        for (Map<String, String> layer : layers) {
            layer.forEach(patterns::putIfAbsent);
        }
        return new Messages(language, patterns);
    }

    public Language language() {
        return language;
    }

    /** Every key, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(patterns.keySet());
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /**
     * The message of a key, with its places filled.
     *
     * @throws MissingMessageException if no layer has the key
     * @throws MalformedMessageException if its pattern is not one of {@link MessageFormat}, or doesn't fit the arguments
     */
    public String get(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new MissingMessageException(key, language);
        } else if (pattern.indexOf('{') < 0 && pattern.indexOf('}') < 0) {
            return pattern;
        }
        try {
            return new MessageFormat(pattern.replace('\'', APOSTROPHE), language.locale())
                    .format(arguments)
                    .replace(APOSTROPHE, '\'');
        } catch (IllegalArgumentException e) {
            throw new MalformedMessageException(key, language, e);
        }
    }
}
