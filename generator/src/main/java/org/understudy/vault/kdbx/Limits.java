package org.understudy.vault.kdbx;

/**
 * How much work a file may ask for. Its numbers come from whoever wrote the file, so each is compared with these before
 * anything is done for it.
 */
final class Limits {
    private static final int MEBIBYTE = 1 << 20;

    static final int FILE_BYTES = 64 * MEBIBYTE;
    static final int INFLATED_BYTES = 256 * MEBIBYTE;

    /**
     * Nearly ten times the strongest of the foreign vaults this package was tried on (56 million), and more than KeePassXC
     * chooses for its longest delay, five seconds, on a fast machine: under a minute of work.
     */
    static final long AES_KDF_ROUNDS = 500_000_000L;

    static final long ARGON2_MEMORY_BYTES = 1024L * MEBIBYTE;
    static final int ARGON2_PARALLELISM = 256;

    /** Memory times passes. The strongest foreign vault asks for a sixth of it; all of it takes under two minutes. */
    static final long ARGON2_WORK_BYTES = 64 * ARGON2_MEMORY_BYTES;

    static final int XML_DEPTH = 256;
    static final int GROUPS = 20_000;
    static final int ENTRIES = 100_000;

    /** Of all entries together. Programs keep ten of each unless told otherwise. */
    static final int STATES = 400_000;

    private Limits() {}
}
