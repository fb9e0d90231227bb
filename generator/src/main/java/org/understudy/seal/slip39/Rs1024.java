package org.understudy.seal.slip39;

import java.nio.charset.StandardCharsets;

/**
 * The checksum of a share's words: a Reed-Solomon code over GF(1024) that finds any three wrong words, and any two that changed
 * places. Extendable shares have another customization string, so that neither kind passes for the other.
 *
 * @see <a href="https://github.com/satoshilabs/slips/blob/master/slip-0039.md#checksum">SLIP-0039, Checksum</a>
 */
final class Rs1024 {
    static final int WORDS = 3;

    private static final int[] GENERATOR = {
        0xE0E040, 0x1C1C080, 0x3838100, 0x7070200, 0xE0E0009, 0x1C0C2412, 0x38086C24, 0x3090FC48, 0x21B1F890, 0x3F3F120
    };

    private final byte[] customization;

    Rs1024(boolean extendable) {
        customization = (extendable ? "shamir_extendable" : "shamir").getBytes(StandardCharsets.US_ASCII);
    }

    /** Fills in the last {@value #WORDS} words. */
    void seal(int[] words) {
        for (int i = 1; i <= WORDS; i++) {
            words[words.length - i] = 0;
        }
        int remainder = remainder(words) ^ 1;
        for (int i = 0; i < WORDS; i++) {
            words[words.length - 1 - i] = remainder >> 10 * i & 1023;
        }
    }

    boolean holds(int[] words) {
        return remainder(words) == 1;
    }

    private int remainder(int[] words) {
        int remainder = 1;
        for (byte value : customization) {
            remainder = step(remainder, value);
        }
        for (int value : words) {
            remainder = step(remainder, value);
        }
        return remainder;
    }

    private static int step(int remainder, int value) {
        int top = remainder >> 20;
        int next = (remainder & 0xFFFFF) << 10 ^ value;
        for (int i = 0; i < GENERATOR.length; i++) {
            next ^= (top >> i & 1) * GENERATOR[i];
        }
        return next;
    }
}
