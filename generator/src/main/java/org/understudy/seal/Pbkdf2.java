package org.understudy.seal;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * PBKDF2 with HMAC-SHA-1 (RFC 8018, section 5.2), the one that ODF prescribes. The JDK's takes characters, where the start
 * key is bytes; and the others hash both pads of HMAC anew in each round. Here that is done once and the state copied (RFC
 * 2104, section 4), which halves the time.
 */
final class Pbkdf2 {
    private static final int BLOCK = 64;
    private static final int DIGEST = 20;
    private static final int INNER_PAD = 0x36;
    private static final int OUTER_PAD = 0x5c;

    private final int iterations;

    Pbkdf2(int iterations) {
        this.iterations = iterations;
    }

    /**
     * That many bytes of key, in an array of the caller's own, to be wiped.
     *
     * @param password at most 64 bytes; HMAC would hash a longer one first
     */
    byte[] derive(byte[] password, byte[] salt, int length) {
        if (password.length > BLOCK) {
            throw new IllegalArgumentException("longer than a block");
        }
        try {
            MessageDigest inner = padded(password, INNER_PAD);
            MessageDigest outer = padded(password, OUTER_PAD);
            byte[] key = new byte[length];
            for (int block = 0; block * DIGEST < length; block++) {
                byte[] derived = block(inner, outer, salt, block + 1);
                System.arraycopy(derived, 0, key, block * DIGEST, Math.min(DIGEST, length - block * DIGEST));
                Arrays.fill(derived, (byte) 0);
            }
            return key;
        } catch (NoSuchAlgorithmException | CloneNotSupportedException | DigestException e) {
            throw new IllegalStateException("every Java has a SHA-1 that can be copied", e);
        }
    }

    private byte[] block(MessageDigest inner, MessageDigest outer, byte[] salt, int index)
            throws CloneNotSupportedException, DigestException {
        byte[] last = new byte[DIGEST];
        MessageDigest first = copy(inner);
        first.update(salt);
        first.update(ByteBuffer.allocate(Integer.BYTES).putInt(index).array());
        first.digest(last, 0, DIGEST);
        digest(copy(outer), last);
        byte[] sum = last.clone();
        for (int i = 1; i < iterations; i++) {
            digest(copy(inner), last);
            digest(copy(outer), last);
            for (int j = 0; j < DIGEST; j++) {
                sum[j] ^= last[j];
            }
        }
        Arrays.fill(last, (byte) 0);
        return sum;
    }

    /** Replaces the value by the digest of what was taken in before, and it. */
    private static void digest(MessageDigest digest, byte[] value) throws DigestException {
        digest.update(value);
        digest.digest(value, 0, DIGEST);
    }

    private static MessageDigest copy(MessageDigest digest) throws CloneNotSupportedException {
        return (MessageDigest) digest.clone();
    }

    /** SHA-1 after the password with one of the pads of HMAC. */
    private static MessageDigest padded(byte[] password, int pad) throws NoSuchAlgorithmException {
        byte[] block = Arrays.copyOf(password, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= (byte) pad;
        }
        MessageDigest digest = MessageDigest.getInstance("SHA-1");
        digest.update(block);
        Arrays.fill(block, (byte) 0);
        return digest;
    }
}
