package org.understudy.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message may repeat of a key, word or date. None of them has a space or colon, and where a space, comma, colon or
 * quote was forgotten, what follows may be a secret: {@code {username: jan, password:hunter2}}.
 */
final class Shown {
    private static final Pattern FIRST = Pattern.compile("\\s*([^\\s:]*)(.*)", Pattern.DOTALL);

    private Shown() {}

    /** The text up to its first space or colon, with three dots for the rest. */
    static String of(String text) {
        Matcher first = FIRST.matcher(text);
        return first.matches() && !first.group(2).isBlank() ? first.group(1) + " …" : text.strip();
    }
}
