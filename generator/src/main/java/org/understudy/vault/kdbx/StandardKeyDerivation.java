package org.understudy.vault.kdbx;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Does the work. */
final class StandardKeyDerivation implements KeyDerivation {
    private static final int BLOCK = 16;
    private static final int BLOCKS_AT_ONCE = 4096;

    @Override
    public byte[] derive(Kdf kdf, byte[] salt, byte[] key) throws KdbxException {
        if (kdf instanceof Kdf.AesKdf aes) {
            return aes(aes, salt, key);
        }
        return argon2((Kdf.Argon2) kdf, salt, key);
    }

    private static byte[] argon2(Kdf.Argon2 kdf, byte[] salt, byte[] key) throws KdbxException {
        int type = kdf.variant() == Kdf.Argon2.Variant.ARGON2D ? Argon2Parameters.ARGON2_d : Argon2Parameters.ARGON2_id;
        Argon2Parameters parameters = new Argon2Parameters.Builder(type)
                .withVersion(kdf.version())
                .withSalt(salt)
                .withMemoryAsKB((int) (kdf.memory() / 1024))
                .withIterations((int) kdf.iterations())
                .withParallelism((int) kdf.parallelism())
                .build();
        try {
            return fill(parameters, key);
        } catch (OutOfMemoryError e) {
            // The file says how much memory it takes; a small heap must not look like a fault of this program.
            throw KdbxException.exceeds(
                    "Argon2 memory", kdf.memory(), Runtime.getRuntime().maxMemory());
        }
    }

    /** A method of its own so that nothing holds the memory when there wasn't enough. */
    private static byte[] fill(Argon2Parameters parameters, byte[] key) {
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] derived = new byte[32];
        generator.generateBytes(key, derived);
        return derived;
    }

    private static byte[] aes(Kdf.AesKdf kdf, byte[] salt, byte[] key) {
        byte[] left = repeated(kdf.rounds(), salt, Arrays.copyOf(key, BLOCK));
        byte[] right = repeated(kdf.rounds(), salt, Arrays.copyOfRange(key, BLOCK, 2 * BLOCK));
        try {
            return Digests.sha256(left, right);
        } finally {
            Arrays.fill(left, (byte) 0);
            Arrays.fill(right, (byte) 0);
        }
    }

    /**
     * A block encrypted {@code rounds} times over. That is the last block of zeros in CBC mode with it as the initialisation
     * vector, and CBC over a long stretch costs one call instead of thousands.
     */
    private static byte[] repeated(long rounds, byte[] salt, byte[] block) {
        if (rounds == 0) {
            return block;
        }
        byte[] zeros = new byte[BLOCK * (int) Math.min(BLOCKS_AT_ONCE, rounds)];
        byte[] out = new byte[zeros.length];
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(salt, "AES"), new IvParameterSpec(block));
            int length = 0;
            for (long left = rounds; left > 0; left -= BLOCKS_AT_ONCE) {
                length = cipher.update(zeros, 0, BLOCK * (int) Math.min(BLOCKS_AT_ONCE, left), out, 0);
            }
            return Arrays.copyOfRange(out, length - BLOCK, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(out, (byte) 0);
            Arrays.fill(block, (byte) 0);
        }
    }
}
