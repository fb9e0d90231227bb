package org.understudy.seal.slip39;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * The encryption of the secret before it is split: four rounds of Feistel with PBKDF2-HMAC-SHA-256. Its passphrase is always
 * empty, since with a wrong one another secret would come out, and nobody could tell.
 *
 * @see <a href="https://github.com/satoshilabs/slips/blob/master/slip-0039.md#encryption-of-the-master-secret">SLIP-0039</a>
 */
final class MasterCipher {
    private static final int ROUNDS = 4;
    private static final int ITERATIONS = 10_000 / ROUNDS;

    private final byte[] salt;
    private final int iterations;

    MasterCipher(ShareSet set) {
        var salted = new ByteArrayOutputStream();
        if (!set.extendable()) {
            salted.writeBytes("shamir".getBytes(StandardCharsets.US_ASCII));
            salted.write(set.identifier() >> 8);
            salted.write(set.identifier());
        }
        this.salt = salted.toByteArray();
        this.iterations = ITERATIONS << set.exponent();
    }

    byte[] encrypt(byte[] secret) {
        return feistel(secret, 0, 1);
    }

    byte[] decrypt(byte[] encrypted) {
        return feistel(encrypted, ROUNDS - 1, -1);
    }

    private byte[] feistel(byte[] input, int first, int step) {
        int half = input.length / 2;
        byte[] left = Arrays.copyOf(input, half);
        byte[] right = Arrays.copyOfRange(input, half, input.length);
        for (int round = first; round >= 0 && round < ROUNDS; round += step) {
            byte[] mixed = mix(round, right);
            for (int i = 0; i < half; i++) {
                mixed[i] ^= left[i];
            }
            Arrays.fill(left, (byte) 0);
            left = right;
            right = mixed;
        }
        byte[] output = Arrays.copyOf(right, input.length);
        System.arraycopy(left, 0, output, half, half);
        Arrays.fill(left, (byte) 0);
        Arrays.fill(right, (byte) 0);
        return output;
    }

    private byte[] mix(int round, byte[] half) {
        byte[] all = Arrays.copyOf(salt, salt.length + half.length);
        System.arraycopy(half, 0, all, salt.length, half.length);
        var pbkdf2 = new PKCS5S2ParametersGenerator(SHA256Digest.newInstance());
        pbkdf2.init(new byte[] {(byte) round}, all, iterations);
        byte[] key = ((KeyParameter) pbkdf2.generateDerivedMacParameters(half.length * 8)).getKey();
        Arrays.fill(all, (byte) 0);
        return key;
    }
}
