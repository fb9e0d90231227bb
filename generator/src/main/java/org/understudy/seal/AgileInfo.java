package org.understudy.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern WRITTEN =
            Pattern.compile("\\Q" + FORM.replace("%s", "\\E([A-Za-z0-9+/=]{1,200})\\Q") + "\\E");

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

    /**
     * Reads what {@link #toBytes} writes, and nothing else: no file can ask for other ciphers or for more work.
     *
     * @throws IOException if it is anything else
     */
    static AgileInfo of(byte[] stream) throws IOException {
        int head = Math.min(VERSION.length, stream.length);
        String xml = new String(stream, head, stream.length - head, StandardCharsets.ISO_8859_1);
        Matcher matcher = WRITTEN.matcher(xml);
        if (!Arrays.equals(VERSION, Arrays.copyOf(stream, head)) || !matcher.matches()) {
            throw new IOException("not encrypted as it is here");
        }
        try {
            return new AgileInfo(
                    bytes(matcher, 1),
                    bytes(matcher, 2),
                    bytes(matcher, 3),
                    bytes(matcher, 4),
                    bytes(matcher, 5),
                    bytes(matcher, 6),
                    bytes(matcher, 7));
        } catch (IllegalArgumentException e) {
            throw new IOException("not Base64", e);
        }
    }

    private static byte[] bytes(Matcher matcher, int group) {
        return Base64.getDecoder().decode(matcher.group(group));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
