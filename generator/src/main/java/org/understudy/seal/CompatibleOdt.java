package org.understudy.seal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.understudy.render.odt.OdtArtifact;
import org.understudy.vault.Secret;

/**
 * Encrypts each file of a package by itself, as ODF 1.3 part 2, section 3.4 says: all but {@code mimetype} and the
 * manifest. One key for all of them, since readers derive it anew for each salt; a fresh initialisation vector for each.
 */
final class CompatibleOdt {
    private static final int BLOCK = 16;
    private static final int CHECKED = 1024;
    private static final int ITERATIONS = 100_000;

    private final SecureRandom random;

    CompatibleOdt(SecureRandom random) {
        this.random = random;
    }

    byte[] encrypt(OdtArtifact artifact, PackKey packKey) {
        byte[] salt = packKey.salt();
        byte[] key = packKey.forOdt();
        try {
            var manifest = new OdtManifest(OdtArtifact.VERSION);
            manifest.add("/", OdtArtifact.MEDIA_TYPE);
            var file = new OdtPackage();
            for (OdtArtifact.Part part : artifact.parts()) {
                byte[] compressed = RawDeflate.of(part.content());
                byte[] vector = bytes(BLOCK);
                file.addStored(part.path(), encrypt(compressed, key, vector));
                manifest.addEncrypted(
                        part.path(), part.mediaType(), part.content().length, describe(compressed, vector, salt));
                Arrays.fill(compressed, (byte) 0);
            }
            file.addDeflated(OdtManifest.PATH, manifest.toBytes());
            return file.toBytes();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES and SHA-256", e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** In an array of the caller's own, to be wiped. */
    static byte[] key(Secret passphrase, byte[] salt) {
        byte[] start = StartKey.of(passphrase);
        try {
            return new Pbkdf2(ITERATIONS).derive(start, salt, StartKey.BYTES);
        } finally {
            Arrays.fill(start, (byte) 0);
        }
    }

    /** Padded as ISO 10126 says: random bytes, and last their number. */
    private byte[] encrypt(byte[] compressed, byte[] key, byte[] vector) throws GeneralSecurityException {
        int padding = BLOCK - compressed.length % BLOCK;
        byte[] padded = Arrays.copyOf(compressed, compressed.length + padding);
        System.arraycopy(bytes(padding), 0, padded, compressed.length, padding);
        padded[padded.length - 1] = (byte) padding;
        Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(vector));
        byte[] encrypted = cipher.doFinal(padded);
        Arrays.fill(padded, (byte) 0);
        return encrypted;
    }

    private static OdtManifest.Encryption describe(byte[] compressed, byte[] vector, byte[] salt)
            throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(compressed, 0, Math.min(CHECKED, compressed.length));
        return new OdtManifest.Encryption(
                List.of(
                        "manifest:checksum-type",
                        "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k",
                        "manifest:checksum",
                        OdtManifest.base64(digest.digest())),
                "http://www.w3.org/2001/04/xmlenc#aes256-cbc",
                vector,
                "http://www.w3.org/2000/09/xmldsig#sha256",
                List.of(
                        "manifest:key-derivation-name",
                        "PBKDF2",
                        "manifest:iteration-count",
                        Integer.toString(ITERATIONS)),
                salt);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
