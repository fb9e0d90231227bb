package org.understudy.seal.lock;

import java.time.LocalDate;

/**
 * The algorithm of a public key, judged by NIST SP 800-57 part 1, tables 2 and 4: 112 bits of security until the end of 2030,
 * 128 from then on.
 *
 * @param bits of the modulus or the field
 */
record KeyAlgorithm(Family family, int bits) {
    private static final LocalDate STRONGER = LocalDate.of(2031, 1, 1);

    /** Those that something can be locked for. */
    enum Family {
        RSA("RSA"),
        CURVE("EC"),
        ELGAMAL("ElGamal");

        private final String word;

        Family(String word) {
            this.word = word;
        }
    }

    /** The fewest bits that do on a day; {@link Integer#MAX_VALUE} where none do. */
    private int fewest(LocalDate today) {
        return switch (family) {
            case RSA -> today.isBefore(STRONGER) ? 2048 : 3072;
            // that of Curve25519 has 255
            case CURVE -> 255;
            case ELGAMAL -> Integer.MAX_VALUE;
        };
    }

    boolean isWeak(LocalDate today) {
        return bits < fewest(today);
    }

    @Override
    public String toString() {
        return family.word + " " + bits;
    }
}
