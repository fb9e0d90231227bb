package org.understudy.vault.kdbx;

import java.util.UUID;

/**
 * A key derivation and its salt, as the header of a file has them.
 *
 * @param salt AES-KDF calls it the seed
 */
record KdfParameters(Kdf kdf, byte[] salt) {
    private static final UUID AES = UUID.fromString("c9d9f39a-628a-4460-bf74-0d08c18a4fea");
    private static final UUID AES_OF_KDBX_4 = UUID.fromString("7c02bb82-79a7-4ac0-927d-114a00648238");
    private static final UUID ARGON2D = UUID.fromString("ef636ddf-8c29-444b-91f7-a9a403e30a0c");
    private static final UUID ARGON2ID = UUID.fromString("9e298b19-56db-4773-b23d-fc3ec6f0a1e6");

    /** @throws KdbxException if they are of an unknown kind or beyond the limits */
    static KdfParameters read(byte[] bytes) throws KdbxException {
        VariantDictionary dictionary = VariantDictionary.read(bytes);
        UUID id = LittleEndian.id(dictionary.bytes("$UUID"));
        if (id.equals(AES) || id.equals(AES_OF_KDBX_4)) {
            return aes(dictionary.unsignedLong("R"), dictionary.bytes("S"));
        }
        if (id.equals(ARGON2D)) {
            return argon2(Kdf.Argon2.Variant.ARGON2D, dictionary);
        }
        if (id.equals(ARGON2ID)) {
            return argon2(Kdf.Argon2.Variant.ARGON2ID, dictionary);
        }
        throw KdbxException.unsupported("KDF " + id);
    }

    static KdfParameters aes(long rounds, byte[] seed) throws KdbxException {
        if (seed.length != 32) {
            throw KdbxException.damaged("a transform seed of " + seed.length + " bytes");
        }
        return bounded(new Kdf.AesKdf(rounds), seed);
    }

    private static KdfParameters argon2(Kdf.Argon2.Variant variant, VariantDictionary dictionary) throws KdbxException {
        if (dictionary.has("K") || dictionary.has("A")) {
            throw KdbxException.unsupported("Argon2 K, A");
        }
        byte[] salt = dictionary.bytes("S");
        if (salt.length < 8 || salt.length > 64) {
            throw KdbxException.damaged("an Argon2 salt of " + salt.length + " bytes");
        }
        var kdf = new Kdf.Argon2(
                variant,
                (int) dictionary.unsignedInt("V"),
                dictionary.unsignedLong("M"),
                dictionary.unsignedLong("I"),
                dictionary.unsignedInt("P"));
        return bounded(kdf, salt);
    }

    private static KdfParameters bounded(Kdf kdf, byte[] salt) throws KdbxException {
        kdf.requireWithinLimits();
        return new KdfParameters(kdf, salt);
    }

    byte[] toBytes() {
        var dictionary = new VariantDictionary();
        if (kdf instanceof Kdf.AesKdf aes) {
            dictionary.with("$UUID", LittleEndian.ofId(AES)).withLong("R", aes.rounds());
        } else if (kdf instanceof Kdf.Argon2 argon2) {
            UUID id = argon2.variant() == Kdf.Argon2.Variant.ARGON2D ? ARGON2D : ARGON2ID;
            dictionary
                    .with("$UUID", LittleEndian.ofId(id))
                    .withInt("V", argon2.version())
                    .withLong("M", argon2.memory())
                    .withLong("I", argon2.iterations())
                    .withInt("P", (int) argon2.parallelism());
        }
        return dictionary.with("S", salt).toBytes();
    }
}
