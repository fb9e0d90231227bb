package org.understudy.vault.kdbx;

/** How a vault is written. */
public record KdbxSettings(PayloadCipher cipher, Kdf kdf) {
    private static final long MEMORY = 64L << 20;

    /** AES-256, and Argon2id with 64 MiB, ten passes and two lanes: about a second on a machine of two cores. */
    public static KdbxSettings standard() {
        return new KdbxSettings(PayloadCipher.AES_256, Kdf.Argon2.id(MEMORY, 10, 2));
    }
}
