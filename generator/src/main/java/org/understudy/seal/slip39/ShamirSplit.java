package org.understudy.seal.slip39;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Shamir's sharing of some bytes, with a digest among the points that tells whether what comes out is what went in. */
final class ShamirSplit {
    private static final int DIGEST = 254;
    private static final int SECRET = 255;
    private static final int DIGEST_BYTES = 4;

    private ShamirSplit() {}

    /** The shares numbered 0 to {@code count - 1}, in arrays of the caller's own; with a threshold of 1 each is the secret. */
    static Map<Integer, byte[]> split(byte[] secret, int threshold, int count, SecureRandom random) {
        Map<Integer, byte[]> shares = new LinkedHashMap<>();
        if (threshold == 1) {
            for (int i = 0; i < count; i++) {
                shares.put(i, secret.clone());
            }
            return shares;
        }
        Map<Integer, byte[]> points = new HashMap<>();
        for (int i = 0; i < threshold - 2; i++) {
            points.put(i, random(secret.length, random));
        }
        byte[] salt = random(secret.length - DIGEST_BYTES, random);
        points.put(DIGEST, digest(salt, secret));
        points.put(SECRET, secret.clone());
        Arrays.fill(salt, (byte) 0);
        var curve = new Curve(points);
        for (int i = 0; i < count; i++) {
            shares.put(i, curve.at(i));
        }
        curve.wipe();
        return shares;
    }

    /**
     * The secret, in an array of the caller's own; empty if a share isn't what it was.
     *
     * @param shares as many as the threshold, or more: all of them are looked at
     */
    static Optional<byte[]> combine(Map<Integer, byte[]> shares, int threshold) {
        byte[] first = shares.values().iterator().next();
        if (threshold == 1) {
            boolean same = shares.values().stream().allMatch(it -> MessageDigest.isEqual(it, first));
            return same ? Optional.of(first.clone()) : Optional.empty();
        }
        Map<Integer, byte[]> enough = new LinkedHashMap<>();
        shares.entrySet().stream().limit(threshold).forEach(it -> enough.put(it.getKey(), it.getValue()));
        var curve = new Curve(enough);
        byte[] secret = curve.at(SECRET);
        byte[] digest = curve.at(DIGEST);
        byte[] salt = Arrays.copyOfRange(digest, DIGEST_BYTES, digest.length);
        byte[] expected = digest(salt, secret);
        boolean whole = MessageDigest.isEqual(digest, expected);
        for (Map.Entry<Integer, byte[]> share : shares.entrySet()) {
            byte[] point = curve.at(share.getKey());
            whole &= MessageDigest.isEqual(point, share.getValue());
            Arrays.fill(point, (byte) 0);
        }
        Arrays.fill(digest, (byte) 0);
        Arrays.fill(expected, (byte) 0);
        Arrays.fill(salt, (byte) 0);
        if (!whole) {
            Arrays.fill(secret, (byte) 0);
        }
        return whole ? Optional.of(secret) : Optional.empty();
    }

    /** Four bytes of HMAC-SHA-256 over the secret, and the salt that is its key. */
    private static byte[] digest(byte[] salt, byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            byte[] all = Arrays.copyOf(mac.doFinal(secret), secret.length);
            System.arraycopy(salt, 0, all, DIGEST_BYTES, salt.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC", e);
        }
    }

    private static byte[] random(int length, SecureRandom random) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
