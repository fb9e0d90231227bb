package org.understudy.vault.kdbx;

/** How a vault's key is made slow to guess, without the salt. */
public sealed interface Kdf {
    /** @throws KdbxException if it asks for more than {@link Limits} allow, or for what it isn't defined for */
    void requireWithinLimits() throws KdbxException;

    /**
     * AES-256 in ECB mode over and over: KDBX 3's only one, and cheap to attack.
     *
     * @param rounds unsigned
     */
    record AesKdf(long rounds) implements Kdf {
        @Override
        public void requireWithinLimits() throws KdbxException {
            if (rounds < 0 || rounds > Limits.AES_KDF_ROUNDS) {
                throw KdbxException.exceeds("AES-KDF rounds", rounds, Limits.AES_KDF_ROUNDS);
            }
        }
    }

    /**
     * Argon2 (RFC 9106).
     *
     * @param version 0x10 or 0x13
     * @param memory in bytes
     * @param iterations passes over the memory
     * @param parallelism lanes
     */
    record Argon2(Variant variant, int version, long memory, long iterations, long parallelism) implements Kdf {
        /** Which memory is looked at next: as the data says, or as nobody can watch for a first half pass. */
        public enum Variant {
            ARGON2D,
            ARGON2ID
        }

        /** Argon2id, version 0x13. */
        public static Argon2 id(long memory, long iterations, long parallelism) {
            return new Argon2(Variant.ARGON2ID, 0x13, memory, iterations, parallelism);
        }

        @Override
        public void requireWithinLimits() throws KdbxException {
            if (version != 0x10 && version != 0x13) {
                throw KdbxException.unsupported("Argon2 version 0x" + Integer.toHexString(version));
            }
            if (parallelism == 0 || iterations == 0) {
                throw KdbxException.damaged("Argon2 without lanes or passes");
            }
            if (parallelism < 0 || parallelism > Limits.ARGON2_PARALLELISM) {
                throw KdbxException.exceeds("Argon2 parallelism", parallelism, Limits.ARGON2_PARALLELISM);
            }
            if (memory >= 0 && memory < 8 * 1024 * parallelism) {
                throw KdbxException.damaged("less memory than Argon2 needs for its lanes");
            }
            if (memory < 0 || memory > Limits.ARGON2_MEMORY_BYTES) {
                throw KdbxException.exceeds("Argon2 memory", memory, Limits.ARGON2_MEMORY_BYTES);
            }
            if (iterations < 0 || iterations > Limits.ARGON2_WORK_BYTES / memory) {
                throw KdbxException.exceeds("Argon2 iterations", iterations, Limits.ARGON2_WORK_BYTES / memory);
            }
        }
    }
}
