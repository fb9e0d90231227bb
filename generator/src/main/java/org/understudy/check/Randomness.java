package org.understudy.check;

import java.util.regex.Pattern;

/** Tells random characters from words, numbers, names and paths: what nobody says aloud changes its kind all the time. */
final class Randomness {
    private static final int SHORTEST = 12;
    private static final int SHORTEST_OF_LETTERS = 16;
    private static final int FEWEST_CHANGES = 5;
    private static final double RATE = 0.3;
    private static final double RATE_OF_LETTERS = 0.32;
    private static final Pattern BASE32 = Pattern.compile("(?=(?:[A-Z]*[2-7]+[A-Z]+){2})[A-Z2-7]{16,}={0,6}");

    private Randomness() {}

    /** @param text without white space */
    static boolean in(String text) {
        int digits = 0;
        int letters = 0;
        int changes = 0;
        char kind = ' ';
        for (int i = 0; i < text.length(); i++) {
            char next = kind(text.charAt(i));
            digits += next == '0' ? 1 : 0;
            letters += next == 'a' || next == 'A' ? 1 : 0;
            boolean capital = kind == 'A' && next == 'a' && (i < 2 || kind(text.charAt(i - 2)) != 'A');
            changes += kind == ' ' || next == ' ' || kind == next || capital ? 0 : 1;
            kind = next;
        }
        int length = digits + letters;
        boolean mixed = length >= SHORTEST && digits >= 2 && letters >= 4 && changes >= RATE * length;
        boolean wild = length >= SHORTEST_OF_LETTERS && changes >= RATE_OF_LETTERS * length;
        return (changes >= FEWEST_CHANGES && (mixed || wild))
                || BASE32.matcher(text).matches();
    }

    /** Digit, capital, small letter, or what divides words. */
    private static char kind(char c) {
        if (c >= '0' && c <= '9') {
            return '0';
        } else if (Character.isUpperCase(c)) {
            return 'A';
        }
        return Character.isLetter(c) ? 'a' : ' ';
    }
}
