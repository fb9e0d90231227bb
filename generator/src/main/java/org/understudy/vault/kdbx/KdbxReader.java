package org.understudy.vault.kdbx;

import java.io.IOException;
import java.util.Arrays;

/**
 * Opens vaults: KDBX 3.0 to 4.1, with AES-256, ChaCha20 or Twofish, AES-KDF, Argon2d or Argon2id.
 *
 * <p>All that a file claims of itself is checked against limits before anything is done for it.
 *
 * @see <a href="https://keepass.info/help/kb/kdbx.html">the format</a>
 */
public final class KdbxReader {
    private final KeyDerivation derivation;

    public KdbxReader() {
        this(new StandardKeyDerivation());
    }

    KdbxReader(KeyDerivation derivation) {
        this.derivation = derivation;
    }

    /** The most bytes that a vault may have. */
    public static int maximumLength() {
        return Limits.FILE_BYTES;
    }

    /**
     * Does nothing for a file whose header says that it can be opened, given the key.
     *
     * @param file all its bytes
     */
    public void requireSupported(byte[] file) throws KdbxException {
        header(file);
    }

    /**
     * A vault to be changed.
     *
     * @throws KdbxException also if it is of KDBX 3, which isn't written
     */
    public VaultDocument edit(byte[] file, CompositeKey key) throws KdbxException {
        Header header = header(file);
        if (header.version().major() < 4) {
            throw KdbxException.unsupported(header.version().toString());
        }
        var reader = new ByteReader(file);
        reader.skip(header.bytes().length);
        byte[] material = key.material();
        byte[] plain = new Kdbx4Payload(derivation).decrypt(header, reader, material);
        Arrays.fill(material, (byte) 0);
        try {
            return VaultDocument.read(header, plain);
        } catch (KdbxException e) {
            throw e;
        } catch (IOException e) {
            throw KdbxException.damaged("the compressed content is damaged");
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private static Header header(byte[] file) throws KdbxException {
        if (file.length > Limits.FILE_BYTES) {
            throw KdbxException.exceeds("file bytes", file.length, Limits.FILE_BYTES);
        }
        return new HeaderReader().read(file);
    }

    /**
     * The content of a vault, to be closed by the caller.
     *
     * @param file all its bytes
     * @throws KdbxException if it can't be opened; nothing else is ever thrown for what a file holds
     */
    public Database read(byte[] file, CompositeKey key) throws KdbxException {
        Header header = header(file);
        Payload payload = header.version().major() == 3 ? new Kdbx3Payload(derivation) : new Kdbx4Payload(derivation);
        var reader = new ByteReader(file);
        reader.skip(header.bytes().length);
        byte[] material = key.material();
        try {
            return payload.open(header, reader, material);
        } catch (KdbxException e) {
            throw e;
        } catch (IOException e) {
            // All bytes are in memory: what fails here is their decompression.
            throw KdbxException.damaged("the compressed content is damaged");
        } finally {
            Arrays.fill(material, (byte) 0);
        }
    }
}
