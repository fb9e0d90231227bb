package org.understudy.exchange.format;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256 in Galois/Counter mode (NIST SP 800-38D), with a tag of 128 bits. */
final class SealedText {
    private static final int TAG_BITS = 128;

    private SealedText() {}

    /** What is sealed; empty if the key isn't the right one, or it was changed. */
    static Optional<byte[]> open(byte[] key, byte[] nonce, byte[] sealedWithTag) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return Optional.of(cipher.doFinal(sealedWithTag));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
