package org.understudy.seal;

import java.security.SecureRandom;
import org.understudy.render.odt.OdtArtifact;

/**
 * Packs OpenDocument texts, encrypted or not. {@code COMPATIBLE} is the encryption of ODF 1.3 part 2, section 3.4, with
 * AES-256-CBC and PBKDF2 (RFC 8018): every LibreOffice opens it, but it isn't authenticated and shows the names and sizes
 * of its files. {@code STRONG} is that of LibreOffice 24.2 and later: the whole package at once, AES-256-GCM and Argon2id
 * (RFC 9106).
 */
final class OdtEncryption {
    private final CompatibleOdt compatible;
    private final StrongOdt strong;

    /** @param random for initialisation vectors and padding */
    OdtEncryption(SecureRandom random) {
        compatible = new CompatibleOdt(random);
        strong = new StrongOdt(random);
    }

    /** The encrypted file, as the profile of the key says; every call gives another. */
    byte[] encrypt(OdtArtifact artifact, PackKey key) {
        return switch (key.profile()) {
            case COMPATIBLE -> compatible.encrypt(artifact, key);
            case STRONG -> strong.encrypt(plain(artifact), key);
        };
    }

    /** The file in clear; the same for the same artifact. */
    byte[] plain(OdtArtifact artifact) {
        var manifest = new OdtManifest(OdtArtifact.VERSION);
        manifest.add("/", OdtArtifact.MEDIA_TYPE);
        artifact.parts().forEach(part -> manifest.add(part.path(), part.mediaType()));
        var file = new OdtPackage();
        file.addDeflated(OdtManifest.PATH, manifest.toBytes());
        artifact.parts().forEach(part -> file.addDeflated(part.path(), part.content()));
        return file.toBytes();
    }
}
