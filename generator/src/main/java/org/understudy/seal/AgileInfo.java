package org.understudy.seal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * How a package was encrypted ([MS-OFFCRYPTO], 2.3.4.10), for whoever has the passphrase.
 *
 * @param keySalt of the vectors of the content
 * @param passphraseSalt of the keys that the passphrase gives
 */
record AgileInfo(
        byte[] keySalt,
        byte[] hmacKey,
        byte[] hmac,
        byte[] passphraseSalt,
        byte[] verifier,
        byte[] verifierHash,
        byte[] key) {

    /** Version 4.4, agile. */
    private static final byte[] VERSION = {4, 0, 4, 0, 0x40, 0, 0, 0};

    private static final String CIPHERS = "saltSize=\"16\" blockSize=\"16\" keyBits=\"256\" hashSize=\"64\""
            + " cipherAlgorithm=\"AES\" cipherChaining=\"ChainingModeCBC\" hashAlgorithm=\"SHA512\"";

    private static final String FORM = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"
            + "<encryption xmlns=\"http://schemas.microsoft.com/office/2006/encryption\""
            + " xmlns:p=\"http://schemas.microsoft.com/office/2006/keyEncryptor/password\">"
            + "<keyData " + CIPHERS + " saltValue=\"%s\"/>"
            + "<dataIntegrity encryptedHmacKey=\"%s\" encryptedHmacValue=\"%s\"/>"
            + "<keyEncryptors><keyEncryptor uri=\"http://schemas.microsoft.com/office/2006/keyEncryptor/password\">"
            + "<p:encryptedKey spinCount=\"" + AgileCipher.ROUNDS + "\" " + CIPHERS + " saltValue=\"%s\""
            + " encryptedVerifierHashInput=\"%s\" encryptedVerifierHashValue=\"%s\" encryptedKeyValue=\"%s\"/>"
            + "</keyEncryptor></keyEncryptors></encryption>";

    /** The content of the stream {@code EncryptionInfo}. */
    byte[] toBytes() {
        byte[] xml = FORM.formatted(
                        base64(keySalt),
                        base64(hmacKey),
                        base64(hmac),
                        base64(passphraseSalt),
                        base64(verifier),
                        base64(verifierHash),
                        base64(key))
                .getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[VERSION.length + xml.length];
        System.arraycopy(VERSION, 0, all, 0, VERSION.length);
        System.arraycopy(xml, 0, all, VERSION.length, xml.length);
        return all;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
