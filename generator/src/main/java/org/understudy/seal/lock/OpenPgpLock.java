package org.understudy.seal.lock;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.List;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyKeyEncryptionMethodGenerator;

/** An OpenPGP message, AES-256, integrity-protected (RFC 4880, 5.13), not compressed: what is in it is already. */
final class OpenPgpLock implements Lock.Mechanism {
    private static final int CHUNK = 1 << 16;

    private final List<PGPPublicKey> keys;
    private final SecureRandom random;

    OpenPgpLock(List<PGPPublicKey> keys, SecureRandom random) {
        this.keys = List.copyOf(keys);
        this.random = random;
    }

    @Override
    public byte[] lock(byte[] content) throws IOException {
        var generator = new PGPEncryptedDataGenerator(new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
                .setWithIntegrityPacket(true)
                .setSecureRandom(random));
        for (PGPPublicKey key : keys) {
            generator.addMethod(new BcPublicKeyKeyEncryptionMethodGenerator(key).setSecureRandom(random));
        }
        var locked = new ByteArrayOutputStream(content.length + CHUNK);
        try (OutputStream encrypted = generator.open(locked, new byte[CHUNK]);
                // without a name and a date, which the file outside has
                OutputStream literal = new PGPLiteralDataGenerator()
                        .open(encrypted, PGPLiteralData.BINARY, "", content.length, PGPLiteralData.NOW)) {
            literal.write(content);
        } catch (PGPException e) {
            throw new IOException("OpenPGP can't lock: " + e.getClass().getSimpleName());
        }
        return locked.toByteArray();
    }
}
