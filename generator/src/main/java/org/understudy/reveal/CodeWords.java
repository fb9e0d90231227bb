package org.understudy.reveal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells codes from other words. Makes no copy of what may be a code. */
final class CodeWords {
    private static final int SHORTEST = 6;
    private static final int MOST_GROUPS = 16;
    private static final Pattern ONE = Pattern.compile("[A-Za-z0-9]+(?:[-–_/][A-Za-z0-9]+)*");
    private static final Pattern GROUPED = Pattern.compile("[A-Za-z0-9]{2,}(?:[ \u00A0][A-Za-z0-9]+)+");
    private static final Pattern DATE =
            Pattern.compile("\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{4}");

    private CodeWords() {}

    /** Whether these words side by side are a code each, not groups of one. */
    static boolean isSeveral(CharSequence words) {
        int length = 0;
        int count = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == ' ' || words.charAt(i) == '\u00A0') {
                if (length < SHORTEST) {
                    return false;
                }
                count++;
                length = 0;
            } else {
                length++;
            }
        }
        return count > 1;
    }

    static boolean isCode(CharSequence text) {
        return significant(text) >= SHORTEST
                && !DATE.matcher(text).matches()
                && (ONE.matcher(text).matches() || isEvenlyGrouped(text));
    }

    /** Groups are of one length, but the last may be shorter: words of a sentence aren't. */
    private static boolean isEvenlyGrouped(CharSequence text) {
        Matcher matcher = GROUPED.matcher(text);
        if (!matcher.matches() || !hasDigit(text)) {
            return false;
        }
        int size = 0;
        int length = 0;
        int groups = 1;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                length++;
            } else {
                if (size > 0 && length != size) {
                    return false;
                }
                size = length;
                length = 0;
                groups++;
            }
        }
        return length <= size && groups <= MOST_GROUPS;
    }

    private static long significant(CharSequence text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }

    static boolean hasDigit(CharSequence text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Each letter and digit as the same sign. */
    static String shape(CharSequence code) {
        var shape = new StringBuilder();
        code.chars().forEach(c -> shape.append(Character.isLetterOrDigit(c) ? 'a' : (char) c));
        return shape.toString();
    }
}
