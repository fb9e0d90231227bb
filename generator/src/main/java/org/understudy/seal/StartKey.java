package org.understudy.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.understudy.vault.Secret;

/** What ODF derives keys from: the SHA-256 digest of the passphrase in UTF-8 (ODF 1.3 part 2, section 3.4.3). */
final class StartKey {
    static final int BYTES = 32;

    private StartKey() {}

    /** In an array of the caller's own, to be wiped. */
    static byte[] of(Secret passphrase) {
        byte[] utf8 = passphrase.toUtf8();
        try {
            return MessageDigest.getInstance("SHA-256").digest(utf8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } finally {
            Arrays.fill(utf8, (byte) 0);
        }
    }
}
