package org.understudy.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.understudy.vault.Secret;

/**
 * Opens encrypted ODTs of both profiles and looks at every file in them: its checksum or tag, and its size. Only the
 * parameters that this program seals with are accepted, so that no file can ask for more work than that.
 */
final class OdtOpening implements AutoCloseable {
    private static final Set<String> OPEN = Set.of("mimetype", OdtManifest.PATH);
    private static final int BLOCK = 16;
    private static final int CHECKED = 1024;
    private static final int VECTOR = 12;
    private static final int TAG_BITS = 128;

    private final Secret passphrase;
    private final Map<String, byte[]> keys = new HashMap<>();

    OdtOpening(Secret passphrase) {
        this.passphrase = passphrase;
    }

    void open(byte[] odt) throws UnopenedException {
        try {
            Map<String, byte[]> files = OdtFiles.of(odt);
            List<SealedPart> parts = SealedPart.of(OdtFiles.required(files, OdtManifest.PATH));
            var unread = new TreeSet<>(files.keySet());
            unread.removeAll(OPEN);
            for (SealedPart part : parts) {
                open(part, OdtFiles.required(files, part.path()));
                unread.remove(part.path());
            }
            if (parts.isEmpty() || !unread.isEmpty()) {
                throw UnopenedException.damaged("files that aren't encrypted");
            }
        } catch (IOException | RuntimeException e) {
            // without the cause, which may quote what was decrypted
            throw UnopenedException.damaged("not a package that is sealed here");
        }
    }

    private void open(SealedPart part, byte[] encrypted) throws UnopenedException, IOException {
        byte[] compressed = switch (part.profile()) {
            case COMPATIBLE -> decrypt(part, encrypted);
            case STRONG -> decryptAuthenticated(part, encrypted);
        };
        if (RawInflate.size(compressed, part.size()) != part.size()) {
            throw UnopenedException.damaged("not the size that was announced");
        }
        Arrays.fill(compressed, (byte) 0);
    }

    /** Nothing but the checksum tells a wrong key; of what comes after the first KiB, only that it is well-formed. */
    private byte[] decrypt(SealedPart part, byte[] encrypted) throws UnopenedException {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key(part), "AES"), new IvParameterSpec(part.vector()));
            byte[] padded = cipher.doFinal(encrypted);
            int padding = padded.length == 0 ? 0 : padded[padded.length - 1];
            if (padding < 1 || padding > BLOCK) {
                throw UnopenedException.passphrase();
            }
            byte[] compressed = Arrays.copyOf(padded, padded.length - padding);
            Arrays.fill(padded, (byte) 0);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(compressed, 0, Math.min(CHECKED, compressed.length));
            if (!MessageDigest.isEqual(digest.digest(), part.checksum())) {
                throw UnopenedException.passphrase();
            }
            return compressed;
        } catch (GeneralSecurityException e) {
            throw UnopenedException.damaged("not whole blocks");
        }
    }

    private byte[] decryptAuthenticated(SealedPart part, byte[] encrypted) throws UnopenedException {
        if (encrypted.length < VECTOR || !Arrays.equals(part.vector(), Arrays.copyOf(encrypted, VECTOR))) {
            throw UnopenedException.damaged("the vector isn't before what it is for");
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key(part), "AES"),
                    new GCMParameterSpec(TAG_BITS, part.vector()));
            return cipher.doFinal(encrypted, VECTOR, encrypted.length - VECTOR);
        } catch (GeneralSecurityException e) {
            throw UnopenedException.passphrase();
        }
    }

    /** Derived once for all parts of all documents that share a salt. */
    private byte[] key(SealedPart part) {
        return keys.computeIfAbsent(
                part.profile() + HexFormat.of().formatHex(part.salt()), it -> switch (part.profile()) {
                    case COMPATIBLE -> CompatibleOdt.key(passphrase, part.salt());
                    case STRONG -> StrongOdt.key(passphrase, part.salt());
                });
    }

    @Override
    public void close() {
        keys.values().forEach(key -> Arrays.fill(key, (byte) 0));
        keys.clear();
    }
}
