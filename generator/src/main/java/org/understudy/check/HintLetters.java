package org.understudy.check;

/** Letters as hints have them: small, and few. */
final class HintLetters {
    /** All are less. */
    static final int COUNT = 0x100;

    private static final char[] SMALL = new char[COUNT];

    static {
        for (char letter = 0; letter < COUNT; letter++) {
            SMALL[letter] = fold(letter);
        }
    }

    private HintLetters() {}

    /** One for one, other than for whole strings; a blank for tabs and for what no hint has. */
    static char of(char letter) {
        return letter < COUNT ? SMALL[letter] : fold(letter);
    }

    private static char fold(char letter) {
        char small = Character.toLowerCase(letter);
        return small < COUNT && small != '\t' ? small : ' ';
    }
}
