package org.understudy.seal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.understudy.vault.Secret;

/** The keys, vectors and blocks of agile encryption ([MS-OFFCRYPTO], 2.3.4.11 to 2.3.4.13). */
final class AgileCipher {
    static final int KEY_BYTES = 32;
    /** How often the passphrase is hashed. */
    static final int ROUNDS = 100_000;

    private static final int BLOCK_BYTES = 16;

    private AgileCipher() {}

    /** What keys are made of: the passphrase, hashed slowly. In an array of the caller's own, to be wiped. */
    static byte[] slowHash(Secret passphrase, byte[] salt) {
        byte[] text = passphrase.reveal(characters -> {
            byte[] encoded = new byte[2 * characters.length()];
            for (int i = 0; i < characters.length(); i++) {
                encoded[2 * i] = (byte) characters.charAt(i);
                encoded[2 * i + 1] = (byte) (characters.charAt(i) >>> 8);
            }
            return encoded;
        });
        try {
            MessageDigest sha512 = sha512();
            sha512.update(salt);
            byte[] hash = sha512.digest(text);
            for (int i = 0; i < ROUNDS; i++) {
                sha512.update(littleEndian(i));
                sha512.update(hash);
                sha512.digest(hash, 0, hash.length);
            }
            return hash;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-512", e);
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }

    static byte[] littleEndian(int number) {
        return new byte[] {(byte) number, (byte) (number >>> 8), (byte) (number >>> 16), (byte) (number >>> 24)};
    }

    /** How long it is once it is encrypted. */
    static int padded(int length) {
        return (length + BLOCK_BYTES - 1) / BLOCK_BYTES * BLOCK_BYTES;
    }

    /** The vector of one of the things that are encrypted with the same key. */
    static byte[] vector(byte[] salt, byte[] which) {
        MessageDigest sha512 = sha512();
        sha512.update(salt);
        return Arrays.copyOf(sha512.digest(which), BLOCK_BYTES);
    }

    /** Encrypts with the key that the slow hash gives for one purpose. */
    static byte[] encryptFor(byte[] purpose, byte[] plain, byte[] slow, byte[] salt) throws GeneralSecurityException {
        byte[] key = key(purpose, slow);
        try {
            return encrypt(plain, key, salt);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** What {@link #encryptFor} encrypted, with the zeros at its end. */
    static byte[] decryptFor(byte[] purpose, byte[] encrypted, byte[] slow, byte[] salt)
            throws GeneralSecurityException {
        byte[] key = key(purpose, slow);
        try {
            return decrypt(encrypted, key, salt);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** What {@link #encrypt} encrypted, with the zeros at its end. */
    static byte[] decrypt(byte[] encrypted, byte[] key, byte[] vector) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(vector));
        return cipher.doFinal(encrypted);
    }

    private static byte[] key(byte[] purpose, byte[] slow) {
        MessageDigest sha512 = sha512();
        sha512.update(slow);
        byte[] hash = sha512.digest(purpose);
        try {
            return Arrays.copyOf(hash, KEY_BYTES);
        } finally {
            Arrays.fill(hash, (byte) 0);
        }
    }

    /** With zeros at its end, up to whole blocks. */
    static byte[] encrypt(byte[] plain, byte[] key, byte[] vector) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(vector));
        byte[] padded = Arrays.copyOf(plain, padded(plain.length));
        try {
            return cipher.doFinal(padded);
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-512", e);
        }
    }
}
