package org.understudy.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.understudy.render.odt.OdtArtifact;
import org.understudy.vault.Secret;

/**
 * Encrypts a whole package as one file of another, as LibreOffice has done it since 24.2 (proposed for ODF 1.5): wholesome
 * encryption with AES-256-GCM, the key from Argon2id with 64 MiB, three passes and four lanes.
 */
final class StrongOdt {
    private static final String PATH = "encrypted-package";
    private static final String VERSION = "1.4";
    private static final int VECTOR = 12;
    private static final int TAG_BITS = 128;
    private static final int PASSES = 3;
    private static final int KIBIBYTES = 65_536;
    private static final int LANES = 4;

    private final SecureRandom random;

    StrongOdt(SecureRandom random) {
        this.random = random;
    }

    /** @param inner the package in clear; it is wiped */
    byte[] encrypt(byte[] inner, PackKey packKey) {
        byte[] salt = packKey.salt();
        byte[] vector = new byte[VECTOR];
        random.nextBytes(vector);
        byte[] compressed = RawDeflate.of(inner);
        byte[] key = packKey.forOdt();
        try {
            var file = new OdtPackage();
            file.addStored(PATH, seal(compressed, key, vector));
            var manifest = new OdtManifest(VERSION);
            manifest.addEncrypted(PATH, OdtArtifact.MEDIA_TYPE, inner.length, describe(vector, salt));
            file.addDeflated(OdtManifest.PATH, manifest.toBytes());
            return file.toBytes();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES in GCM", e);
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(compressed, (byte) 0);
            Arrays.fill(inner, (byte) 0);
        }
    }

    /** The vector, what is encrypted, and the tag, one after the other. */
    private static byte[] seal(byte[] compressed, byte[] key, byte[] vector) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, vector));
        byte[] sealed = Arrays.copyOf(vector, VECTOR + cipher.getOutputSize(compressed.length));
        cipher.doFinal(compressed, 0, compressed.length, sealed, VECTOR);
        return sealed;
    }

    /** In an array of the caller's own, to be wiped. */
    static byte[] key(Secret passphrase, byte[] salt) {
        byte[] start = StartKey.of(passphrase);
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withIterations(PASSES)
                    .withMemoryAsKB(KIBIBYTES)
                    .withParallelism(LANES)
                    .withSalt(salt)
                    .build());
            byte[] key = new byte[StartKey.BYTES];
            generator.generateBytes(start, key);
            return key;
        } finally {
            Arrays.fill(start, (byte) 0);
        }
    }

    private static OdtManifest.Encryption describe(byte[] vector, byte[] salt) {
        return new OdtManifest.Encryption(
                List.of(),
                "http://www.w3.org/2009/xmlenc11#aes256-gcm",
                vector,
                "http://www.w3.org/2001/04/xmlenc#sha256",
                List.of(
                        "manifest:key-derivation-name",
                        "urn:org:documentfoundation:names:experimental:office:manifest:argon2id",
                        "loext:argon2-iterations",
                        Integer.toString(PASSES),
                        "loext:argon2-memory",
                        Integer.toString(KIBIBYTES),
                        "loext:argon2-lanes",
                        Integer.toString(LANES)),
                salt);
    }
}
