package org.understudy.vault.kdbx;

import java.util.Arrays;

/** The keys of a KDBX 4 file. Closing wipes them. */
record ContentKeys(byte[] cipherKey, HmacKeys hmac) implements AutoCloseable {
    private static final byte[] HMAC_SUFFIX = {1};

    /** @param key the 32 bytes of a composite key */
    static ContentKeys derive(byte[] masterSeed, KdfParameters kdf, KeyDerivation derivation, byte[] key)
            throws KdbxException {
        byte[] transformed = derivation.derive(kdf.kdf(), kdf.salt(), key);
        try {
            return new ContentKeys(
                    Digests.sha256(masterSeed, transformed),
                    new HmacKeys(Digests.sha512(masterSeed, transformed, HMAC_SUFFIX)));
        } finally {
            Arrays.fill(transformed, (byte) 0);
        }
    }

    @Override
    public void close() {
        Arrays.fill(cipherKey, (byte) 0);
        hmac.close();
    }
}
