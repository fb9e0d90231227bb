package org.understudy.seal.slip39;

/** The field of 256 elements with the polynomial of AES (FIPS 197, 4.2). Takes the same time for any two elements. */
final class Gf256 {
    private static final int POLYNOMIAL = 0x11B;

    private Gf256() {}

    static int multiply(int a, int b) {
        int product = 0;
        int shifted = a;
        for (int i = 0; i < 8; i++) {
            product ^= -(b >> i & 1) & shifted;
            shifted = shifted << 1 ^ (-(shifted >> 7) & POLYNOMIAL);
        }
        return product;
    }

    /** {@code a} by {@code b}, which isn't 0: its inverse is its power of 254. */
    static int divide(int a, int b) {
        int inverse = 1;
        int square = b;
        for (int i = 1; i < 8; i++) {
            square = multiply(square, square);
            inverse = multiply(inverse, square);
        }
        return multiply(a, inverse);
    }
}
