package org.understudy.text;

import java.util.Locale;

/**
 * Two digits that go with a line of printable ASCII and change when a character of it is mistaken for another or changes places
 * with its neighbour: ISO/IEC 7064, MOD 97-10, as in an IBAN. Each character counts as two digits, its ASCII code less 32
 * ({@code space} 00, {@code 0} 16, {@code A} 33, {@code a} 65, {@code ~} 94).
 */
public final class CheckDigits {
    private static final int MODULUS = 97;
    private static final int FIRST_CHARACTER = ' ';

    private CheckDigits() {}

    /** From {@code 02} to {@code 98}. */
    public static String of(CharSequence line) {
        int remainder = 0;
        for (int i = 0; i < line.length(); i++) {
            remainder = next(remainder, line.charAt(i) - FIRST_CHARACTER);
        }
        return String.format(Locale.ROOT, "%02d", MODULUS + 1 - next(remainder, 0));
    }

    private static int next(int remainder, int digits) {
        return Math.floorMod(remainder * 100 + digits, MODULUS);
    }
}
