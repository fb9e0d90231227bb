package org.understudy.seal.slip39;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Points of a polynomial over GF(256) for each byte of a secret: as many as are given fix all others. */
final class Curve {
    private final Map<Integer, byte[]> points;

    /** @param points the bytes at each x from 0 to 255; remain the caller's */
    Curve(Map<Integer, byte[]> points) {
        this.points = new TreeMap<>(points);
    }

    /** Its bytes at {@code x}, after Lagrange, in an array of the caller's own. */
    byte[] at(int x) {
        byte[] known = points.get(x);
        if (known != null) {
            return known.clone();
        }
        byte[] result = new byte[points.values().iterator().next().length];
        points.forEach((own, bytes) -> {
            int weight = 1;
            for (int other : points.keySet()) {
                if (other != own) {
                    weight = Gf256.multiply(weight, Gf256.divide(x ^ other, own ^ other));
                }
            }
            for (int i = 0; i < result.length; i++) {
                result[i] ^= (byte) Gf256.multiply(bytes[i] & 0xFF, weight);
            }
        });
        return result;
    }

    void wipe() {
        points.values().forEach(bytes -> Arrays.fill(bytes, (byte) 0));
    }
}
