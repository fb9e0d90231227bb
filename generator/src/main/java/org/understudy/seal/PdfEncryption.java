package org.understudy.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.security.SecureRandom;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.understudy.plan.Confidentiality;
import org.understudy.render.pdf.PdfArtifact;
import org.understudy.vault.Secret;

/** Saves PDFs: encrypted with AES-256, revision 6 of the standard security handler (ISO 32000-2, 7.6.4), or in clear. */
final class PdfEncryption {
    private static final int KEY_BITS = 256;
    private static final int ROOM = 1 << 18;

    private final SecureRandom random;

    PdfEncryption(SecureRandom random) {
        this.random = random;
    }

    /**
     * The file, metadata and all, readable with the passphrase alone. It is both user and owner password: whoever can open
     * the file may do anything with it, print it, copy from it, and take the password off, which with an owner password
     * that nobody knows they could not.
     *
     * @param passphrase at most 127 bytes of UTF-8 count (ISO 32000-2, 7.6.4.3.2); normalised as SASLprep wants (RFC 4013)
     * @throws IllegalArgumentException if it holds a character that SASLprep prohibits
     */
    byte[] encrypt(PdfArtifact artifact, Secret passphrase) {
        String password = passphrase.reveal(CharBuffer::toString);
        var policy = new StandardProtectionPolicy(password, password, new AccessPermission());
        policy.setEncryptionKeyLength(KEY_BITS);
        policy.setPreferAES(true);
        var bytes = new ByteArrayOutputStream(ROOM);
        try {
            artifact.save(bytes, policy, random);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            // without the cause, which names the character
            throw new IllegalArgumentException("the passphrase holds a character that no PDF password may have");
        }
        return bytes.toByteArray();
    }

    /**
     * The file in clear.
     *
     * @throws IllegalArgumentException if it may hold secrets
     */
    byte[] plain(PdfArtifact artifact) {
        if (artifact.confidentiality() == Confidentiality.PROTECTED) {
            throw new IllegalArgumentException(artifact.imprint().identifier() + " may not leave in clear");
        }
        var bytes = new ByteArrayOutputStream(ROOM);
        try {
            artifact.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
