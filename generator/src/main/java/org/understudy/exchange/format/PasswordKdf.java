package org.understudy.exchange.format;

import java.util.Arrays;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.generators.SCrypt;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.understudy.vault.Secret;

/**
 * Makes keys of 256 bits of passwords. What an export asks for comes from whoever wrote it, so it is compared with limits before any
 * work is done.
 */
final class PasswordKdf {
    /** Bitwarden takes up to two millions. */
    private static final int MOST_ITERATIONS = 10_000_000;

    private static final long MOST_MEMORY = 1L << 30;
    private static final long MOST_WORK = 16L << 30;
    private static final int MOST_LANES = 64;
    private static final int BITS = 256;

    private final ExportFile file;

    PasswordKdf(ExportFile file) {
        this.file = file;
    }

    /** PBKDF2 with HMAC-SHA-256 (RFC 8018). */
    byte[] pbkdf2(Secret password, byte[] salt, int iterations) throws ExportException {
        require(iterations > 0 && iterations <= MOST_ITERATIONS);
        byte[] typed = password.toUtf8();
        try {
            var generator = new PKCS5S2ParametersGenerator(SHA256Digest.newInstance());
            generator.init(typed, salt, iterations);
            return ((KeyParameter) generator.generateDerivedMacParameters(BITS)).getKey();
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    /**
     * Argon2id (RFC 9106).
     *
     * @param kibibytes of memory
     */
    byte[] argon2id(Secret password, byte[] salt, int passes, int kibibytes, int lanes) throws ExportException {
        long memory = kibibytes * 1024L;
        require(lanes > 0 && lanes <= MOST_LANES && passes > 0 && salt.length >= 8);
        require(memory >= 8192L * lanes && memory <= MOST_MEMORY && passes <= MOST_WORK / memory);
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withIterations(passes)
                .withMemoryAsKB(kibibytes)
                .withParallelism(lanes)
                .build();
        byte[] typed = password.toUtf8();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(parameters);
            byte[] key = new byte[BITS / 8];
            generator.generateBytes(typed, key);
            return key;
        } catch (OutOfMemoryError e) {
            throw file.exceeds("kdf", MOST_MEMORY >> 20);
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    /** scrypt (RFC 7914). */
    byte[] scrypt(Secret password, byte[] salt, int cost, int blockSize, int lanes) throws ExportException {
        require(cost > 1 && Integer.bitCount(cost) == 1 && blockSize > 0 && blockSize <= 64 && lanes > 0);
        require(128L * cost * blockSize <= MOST_MEMORY && lanes <= MOST_LANES);
        require(128L * cost * blockSize * lanes <= MOST_WORK);
        byte[] typed = password.toUtf8();
        try {
            return SCrypt.generate(typed, salt, cost, blockSize, lanes, BITS / 8);
        } catch (OutOfMemoryError | IllegalArgumentException e) {
            throw file.exceeds("kdf", MOST_MEMORY >> 20);
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    private void require(boolean within) throws ExportException {
        if (!within) {
            throw file.exceeds("kdf", MOST_MEMORY >> 20);
        }
    }
}
