package org.understudy.read;

import java.util.OptionalInt;

/**
 * Which characters a plan may hold. Refused are those that XML 1.0 can't carry, private ones (this program marks secrets
 * with them), the invisible ones that turn the direction of writing and so can make a line read as what it is not, and the
 * byte order mark anywhere but at the very beginning, which YAML doesn't count as a column.
 */
final class Characters {
    private Characters() {}

    /** The offset of the first refused character of a text. */
    static OptionalInt firstRefused(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))
                        || refused(text.codePointAt(i))) {
                    return OptionalInt.of(i);
                }
                i++;
            } else if (refused(c)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean refused(int c) {
        boolean control = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c <= 0x9F);
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE;
        boolean byteOrderMark = c == 0xFEFF;
        boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return control
                || surrogate
                || noCharacter
                || byteOrderMark
                || turnsDirection
                || Character.getType(c) == Character.PRIVATE_USE;
    }

    /** How a character is named in a message: {@code U+202E}. */
    static String name(String text, int offset) {
        return String.format(java.util.Locale.ROOT, "U+%04X", text.codePointAt(offset));
    }
}
