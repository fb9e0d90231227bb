package org.understudy.vault.kdbx;

/** Does cheap work, and pretends to have done what would take long: a mutation can ask for it within the limits. */
final class Cautious {
    private static final long CHEAP = 1 << 16;

    private Cautious() {}

    static KeyDerivation derivation() {
        var standard = new StandardKeyDerivation();
        return (kdf, salt, key) -> isCheap(kdf) ? standard.derive(kdf, salt, key) : new byte[32];
    }

    private static boolean isCheap(Kdf kdf) {
        return kdf instanceof Kdf.AesKdf aes
                ? aes.rounds() < CHEAP
                : ((Kdf.Argon2) kdf).memory() * ((Kdf.Argon2) kdf).iterations() < 1024 * CHEAP;
    }
}
