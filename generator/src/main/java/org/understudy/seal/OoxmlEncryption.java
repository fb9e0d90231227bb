package org.understudy.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.poi.poifs.crypt.DataSpaceMapUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Encrypts Office Open XML packages as Office does since 2010: agile encryption ([MS-OFFCRYPTO], 2.3.4.10 to 2.3.4.15) with
 * AES-256-CBC, SHA-512, 100,000 rounds of it over the passphrase, and an HMAC over the whole. All in memory: nothing is written
 * to temporary files, and what keys are made of is wiped. Thread-safe.
 */
final class OoxmlEncryption {
    static final String INFO = "EncryptionInfo";
    static final String PACKAGE = "EncryptedPackage";

    private static final int SALT_BYTES = 16;
    private static final int HMAC_KEY_BYTES = 64;
    static final int SEGMENT = 4096;
    static final int LENGTH_BYTES = 8;
    static final String HMAC = "HmacSHA512";

    static final byte[] VERIFIER_INPUT = bytes(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79);
    static final byte[] VERIFIER_VALUE = bytes(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e);
    static final byte[] KEY_VALUE = bytes(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6);
    static final byte[] INTEGRITY_KEY = bytes(0x5f, 0xb2, 0xad, 0x01, 0x0c, 0xb9, 0xe1, 0xf6);
    static final byte[] INTEGRITY_VALUE = bytes(0xa0, 0x67, 0x7f, 0x02, 0xb2, 0x2c, 0x84, 0x33);

    private final SecureRandom random;

    /** @param random for keys and salts */
    OoxmlEncryption(SecureRandom random) {
        this.random = random;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** @param plain the package in clear; it is wiped */
    byte[] encrypt(byte[] plain, PackKey packKey) throws IOException {
        byte[] slow = packKey.forOoxml();
        byte[] key = fresh(AgileCipher.KEY_BYTES);
        byte[] keySalt = fresh(SALT_BYTES);
        byte[] hmacKey = fresh(HMAC_KEY_BYTES);
        try {
            byte[] content = content(plain, key, keySalt);
            return container(info(packKey, slow, key, keySalt, hmacKey, hmac(hmacKey, content)), content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES and SHA-512", e);
        } finally {
            for (byte[] secret : new byte[][] {slow, key, hmacKey, plain}) {
                Arrays.fill(secret, (byte) 0);
            }
        }
    }

    private byte[] fresh(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** The length, then segments of 4096 bytes, each with a vector of its own. */
    private static byte[] content(byte[] plain, byte[] key, byte[] salt) throws GeneralSecurityException {
        int padded = AgileCipher.padded(plain.length);
        byte[] content = new byte[LENGTH_BYTES + padded];
        for (int i = 0; i < Integer.BYTES; i++) {
            content[i] = (byte) (plain.length >>> 8 * i);
        }
        for (int i = 0; i * SEGMENT < plain.length; i++) {
            int from = i * SEGMENT;
            byte[] segment = Arrays.copyOfRange(plain, from, Math.min(plain.length, from + SEGMENT));
            byte[] vector = AgileCipher.vector(salt, AgileCipher.littleEndian(i));
            byte[] sealed = AgileCipher.encrypt(segment, key, vector);
            System.arraycopy(sealed, 0, content, LENGTH_BYTES + from, sealed.length);
            Arrays.fill(segment, (byte) 0);
        }
        return content;
    }

    static byte[] hmac(byte[] key, byte[] content) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(key, HMAC));
        return mac.doFinal(content);
    }

    private byte[] info(PackKey packKey, byte[] slow, byte[] key, byte[] keySalt, byte[] hmacKey, byte[] hmac)
            throws GeneralSecurityException {
        byte[] salt = packKey.salt();
        byte[] verifier = fresh(SALT_BYTES);
        byte[] verifierHash = MessageDigest.getInstance("SHA-512").digest(verifier);
        return new AgileInfo(
                        keySalt,
                        AgileCipher.encrypt(hmacKey, key, AgileCipher.vector(keySalt, INTEGRITY_KEY)),
                        AgileCipher.encrypt(hmac, key, AgileCipher.vector(keySalt, INTEGRITY_VALUE)),
                        salt,
                        AgileCipher.encryptFor(VERIFIER_INPUT, verifier, slow, salt),
                        AgileCipher.encryptFor(VERIFIER_VALUE, verifierHash, slow, salt),
                        AgileCipher.encryptFor(KEY_VALUE, key, slow, salt))
                .toBytes();
    }

    /** The compound file that both are kept in ([MS-CFB]), with the data spaces that say what they are. */
    private static byte[] container(byte[] info, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream(content.length + SEGMENT * 4);
        try (var file = new POIFSFileSystem()) {
            DataSpaceMapUtils.addDefaultDataSpace(file.getRoot());
            file.createDocument(new ByteArrayInputStream(info), INFO);
            file.createDocument(new ByteArrayInputStream(content), PACKAGE);
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
