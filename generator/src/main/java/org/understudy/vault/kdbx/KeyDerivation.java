package org.understudy.vault.kdbx;

/** Turns a composite key into the transformed key, slowly. */
interface KeyDerivation {
    /**
     * 32 bytes, to be wiped by the caller.
     *
     * @param kdf within its limits
     * @param key the 32 bytes of a composite key
     * @throws KdbxException if this Java process has too little memory for it
     */
    byte[] derive(Kdf kdf, byte[] salt, byte[] key) throws KdbxException;
}
