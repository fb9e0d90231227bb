package org.understudy.check;

/**
 * Looks for short shapes in a text, all at once: a bit for each place of each shape tells whether it fits up to there (R.
 * Baeza-Yates, G. Gonnet, <i>A new approach to text searching</i>, 1992). A shape is in small letters; capitals stand for
 * many: {@code A} for a letter from a to z, {@code D} a digit, {@code T} a digit from 2 to 7, {@code B} one of
 * base 32, {@code H} a hexadecimal digit, {@code Y} one of these or a colon, {@code X} also a blank, {@code S} a colon or hyphen,
 * {@code Z} a blank or hyphen, {@code P} a plus sign or zero, {@code V} what stands in numbers of telephones.
 */
final class HintShapes {
    private final long[] fitting = new long[HintLetters.COUNT];
    private final long[] masks = new long[Long.SIZE];
    private long first;
    private long last;
    private int used;

    static boolean isShape(String hint) {
        return hint.chars().anyMatch(Character::isUpperCase);
    }

    /** @param mask what {@link #found} is to say of it; the lengths of all shapes together are {@link Long#SIZE} at most */
    void add(String shape, long mask) {
        if (used + shape.length() > Long.SIZE) {
            throw new IllegalStateException("no room for " + shape);
        }
        first |= 1L << used;
        for (int i = 0; i < shape.length(); i++) {
            for (char letter = 0; letter < HintLetters.COUNT; letter++) {
                fitting[letter] |= fits(shape.charAt(i), letter) ? 1L << used : 0;
            }
            used++;
        }
        last |= 1L << (used - 1);
        masks[used - 1] = mask;
    }

    private static boolean fits(char place, char letter) {
        return switch (place) {
            case 'A' -> letter >= 'a' && letter <= 'z';
            case 'D' -> letter >= '0' && letter <= '9';
            case 'T' -> letter >= '2' && letter <= '7';
            case 'H' -> fits('D', letter) || (letter >= 'a' && letter <= 'f');
            case 'B' -> fits('A', letter) || fits('T', letter);
            case 'Y' -> fits('H', letter) || letter == ':';
            case 'X' -> fits('Y', letter) || letter == ' ';
            case 'S' -> letter == ':' || letter == '-';
            case 'Z' -> letter == ' ' || letter == '-';
            case 'V' -> fits('D', letter) || " ()/-".indexOf(letter) >= 0;
            case 'P' -> letter == '+' || letter == '0';
            default -> letter == place;
        };
    }

    /** How far each shape fits when {@code letter} follows; 0 to begin with. */
    long next(long state, char letter) {
        return ((state << 1) | first) & fitting[letter];
    }

    /** The shapes that end here. */
    long ended(long state) {
        return state & last;
    }

    /** What was said of shapes that ended. */
    long found(long ended) {
        long found = 0;
        for (long left = ended; left != 0; left &= left - 1) {
            found |= masks[Long.numberOfTrailingZeros(left)];
        }
        return found;
    }
}
