package org.understudy.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.understudy.vault.Secret;

/**
 * Opens encrypted Office Open XML packages ([MS-OFFCRYPTO], 2.3.4.10 to 2.3.4.15): the HMAC over the whole must be right, and every
 * file in the package must be readable. Only the parameters that this program seals with are accepted.
 */
final class OoxmlOpening implements AutoCloseable {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 64;

    private final Secret passphrase;
    private final Map<String, byte[]> slowHashes = new HashMap<>();

    OoxmlOpening(Secret passphrase) {
        this.passphrase = passphrase;
    }

    void open(byte[] docx) throws UnopenedException {
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(docx))) {
            AgileInfo info = AgileInfo.of(stream(file, OoxmlEncryption.INFO));
            byte[] key = key(info);
            try {
                read(info, key, stream(file, OoxmlEncryption.PACKAGE));
            } finally {
                Arrays.fill(key, (byte) 0);
            }
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            // without the cause, which may quote what was decrypted
            throw UnopenedException.damaged("not a package that is sealed here");
        }
    }

    private static byte[] stream(POIFSFileSystem file, String name) throws IOException {
        try (DocumentInputStream stream = file.createDocumentInputStream(name)) {
            return stream.readAllBytes();
        }
    }

    /** The key of the content, if the passphrase is the right one. */
    private byte[] key(AgileInfo info) throws UnopenedException, GeneralSecurityException {
        byte[] salt = info.passphraseSalt();
        if (salt.length != SALT_BYTES || info.keySalt().length != SALT_BYTES) {
            throw UnopenedException.damaged("salts of another length");
        }
        // derived once for all documents that share a salt
        byte[] slow = slowHashes.computeIfAbsent(
                HexFormat.of().formatHex(salt), it -> AgileCipher.slowHash(passphrase, salt));
        byte[] verifier = AgileCipher.decryptFor(OoxmlEncryption.VERIFIER_INPUT, info.verifier(), slow, salt);
        byte[] hash = AgileCipher.decryptFor(OoxmlEncryption.VERIFIER_VALUE, info.verifierHash(), slow, salt);
        if (!MessageDigest.isEqual(MessageDigest.getInstance("SHA-512").digest(verifier), hash)) {
            throw UnopenedException.passphrase();
        }
        byte[] key = AgileCipher.decryptFor(OoxmlEncryption.KEY_VALUE, info.key(), slow, salt);
        if (key.length != AgileCipher.KEY_BYTES) {
            throw UnopenedException.damaged("a key of another length");
        }
        return key;
    }

    private static void read(AgileInfo info, byte[] key, byte[] content)
            throws UnopenedException, GeneralSecurityException, IOException {
        byte[] salt = info.keySalt();
        byte[] hmacKey =
                AgileCipher.decrypt(info.hmacKey(), key, AgileCipher.vector(salt, OoxmlEncryption.INTEGRITY_KEY));
        byte[] hmac = AgileCipher.decrypt(info.hmac(), key, AgileCipher.vector(salt, OoxmlEncryption.INTEGRITY_VALUE));
        boolean same = hmac.length == HASH_BYTES && MessageDigest.isEqual(OoxmlEncryption.hmac(hmacKey, content), hmac);
        Arrays.fill(hmacKey, (byte) 0);
        if (!same) {
            throw UnopenedException.damaged("the content isn't what was sealed");
        }
        byte[] plain = plain(key, salt, content);
        try {
            readAll(plain);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private static byte[] plain(byte[] key, byte[] salt, byte[] content) throws GeneralSecurityException {
        int size = content.length - OoxmlEncryption.LENGTH_BYTES;
        byte[] plain = new byte[size];
        for (int i = 0; i * OoxmlEncryption.SEGMENT < size; i++) {
            int from = i * OoxmlEncryption.SEGMENT;
            int to = Math.min(size, from + OoxmlEncryption.SEGMENT);
            byte[] segment =
                    Arrays.copyOfRange(content, OoxmlEncryption.LENGTH_BYTES + from, OoxmlEncryption.LENGTH_BYTES + to);
            byte[] opened = AgileCipher.decrypt(segment, key, AgileCipher.vector(salt, AgileCipher.littleEndian(i)));
            System.arraycopy(opened, 0, plain, from, opened.length);
            Arrays.fill(opened, (byte) 0);
        }
        return plain;
    }

    /** All files of the package: a ZIP reader ends at its directory, so that zeros after it are no matter. */
    private static void readAll(byte[] plain) throws UnopenedException, IOException {
        int files = 0;
        try (InputStream bytes = new ByteArrayInputStream(plain);
                var zip = new ZipInputStream(bytes)) {
            while (zip.getNextEntry() != null) {
                zip.readAllBytes();
                files++;
            }
        }
        if (files == 0) {
            throw UnopenedException.damaged("no package in it");
        }
    }

    @Override
    public void close() {
        slowHashes.values().forEach(hash -> Arrays.fill(hash, (byte) 0));
        slowHashes.clear();
    }
}
