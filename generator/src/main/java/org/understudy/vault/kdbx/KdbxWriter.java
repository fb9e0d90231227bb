package org.understudy.vault.kdbx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/**
 * Writes vaults: KDBX 4.0, compressed, protected values encrypted with ChaCha20 once more. The same random bytes and the
 * same time make the same file.
 *
 * @see <a href="https://keepass.info/help/kb/kdbx.html">the format</a>
 */
public final class KdbxWriter {
    private final SecureRandom random;
    private final Clock clock;
    private final KdbxSettings settings;
    private final KeyDerivation derivation = new StandardKeyDerivation();

    public KdbxWriter(SecureRandom random, Clock clock, KdbxSettings settings) {
        this.random = random;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * The bytes of a vault.
     *
     * @param root its root group
     * @throws KdbxException if the settings ask for more work than the reader would do, or for more memory than this
     *     process has
     */
    public byte[] write(Group root, CompositeKey key) throws KdbxException {
        settings.kdf().requireWithinLimits();
        byte[] masterSeed = randomBytes(32);
        byte[] iv = randomBytes(settings.cipher().ivLength());
        var kdf = new KdfParameters(settings.kdf(), randomBytes(32));
        byte[] header = new HeaderWriter().write(settings.cipher(), masterSeed, iv, kdf);
        byte[] plain = content(root, randomBytes(64));
        return seal(header, new Seeds(masterSeed, iv, kdf), settings.cipher(), plain, key);
    }

    /**
     * The bytes of a vault that was opened, with what was changed in it: header, cipher and key derivation stay as they are, but for
     * fresh seeds.
     */
    public byte[] write(VaultDocument document, CompositeKey key) throws KdbxException {
        Header old = document.header();
        var seeds = new Seeds(
                randomBytes(32),
                randomBytes(old.cipher().ivLength()),
                new KdfParameters(old.kdf().kdf(), randomBytes(32)));
        byte[] header = new HeaderWriter().renew(old.bytes(), seeds.master(), seeds.iv(), seeds.kdf());
        return seal(header, seeds, old.cipher(), document.content(randomBytes(64)), key);
    }

    /** What makes a file unlike any other with the same content and key. */
    private record Seeds(byte[] master, byte[] iv, KdfParameters kdf) {}

    /** @param plain is wiped */
    private byte[] seal(byte[] header, Seeds seeds, PayloadCipher cipher, byte[] plain, CompositeKey key)
            throws KdbxException {
        byte[] material = key.material();
        try (ContentKeys keys = ContentKeys.derive(seeds.master(), seeds.kdf(), derivation, material)) {
            var out = new ByteArrayOutputStream();
            out.writeBytes(header);
            out.writeBytes(Digests.sha256(header));
            out.writeBytes(keys.hmac().header(header));
            new HmacBlocks(keys.hmac()).split(cipher.encrypt(keys.cipherKey(), seeds.iv(), plain), out);
            return out.toByteArray();
        } finally {
            Arrays.fill(plain, (byte) 0);
            Arrays.fill(material, (byte) 0);
        }
    }

    private byte[] content(Group root, byte[] streamSeed) {
        var document = new DatabaseWriter(InnerStream.chaCha20(streamSeed), clock.instant());
        var inner = new InnerHeader(InnerStream.CHACHA20, streamSeed, document.attachments(root));
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            inner.write(zip);
            document.write(root, zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
