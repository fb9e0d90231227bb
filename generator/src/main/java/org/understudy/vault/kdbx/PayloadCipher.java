package org.understudy.vault.kdbx;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.BufferedBlockCipher;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.ChaCha7539Engine;
import org.bouncycastle.crypto.engines.TwofishEngine;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.paddings.PaddedBufferedBlockCipher;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

/** What a vault's content is encrypted with; each takes a key of 32 bytes. */
public enum PayloadCipher {
    /** AES-256 (FIPS 197) in CBC mode with PKCS #7 padding, KeePass' default. */
    AES_256("31c1f2e6-bf71-4350-be58-05216afc5aff", 16, 16) {
        @Override
        Optional<byte[]> apply(int mode, byte[] key, byte[] iv, byte[] data) {
            try {
                Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
                cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(iv));
                return Optional.of(cipher.doFinal(data));
            } catch (javax.crypto.BadPaddingException | javax.crypto.IllegalBlockSizeException e) {
                return Optional.empty();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    },

    /** ChaCha20 (RFC 8439), a stream cipher, its counter starting at 0. */
    CHACHA20("d6038a2b-8b6f-4cb5-a524-339a31dbb59a", 12, 1) {
        @Override
        Optional<byte[]> apply(int mode, byte[] key, byte[] iv, byte[] data) {
            var engine = new ChaCha7539Engine();
            engine.init(mode == Cipher.ENCRYPT_MODE, new ParametersWithIV(new KeyParameter(key), iv));
            byte[] out = new byte[data.length];
            engine.processBytes(data, 0, data.length, out, 0);
            return Optional.of(out);
        }
    },

    /** Twofish with a 256-bit key in CBC mode with PKCS #7 padding. */
    TWOFISH("ad68f29f-576f-4bb9-a36a-d47af965346c", 16, 16) {
        @Override
        Optional<byte[]> apply(int mode, byte[] key, byte[] iv, byte[] data) {
            BufferedBlockCipher cipher = new PaddedBufferedBlockCipher(CBCBlockCipher.newInstance(new TwofishEngine()));
            cipher.init(mode == Cipher.ENCRYPT_MODE, new ParametersWithIV(new KeyParameter(key), iv));
            byte[] out = new byte[cipher.getOutputSize(data.length)];
            try {
                int length = cipher.processBytes(data, 0, data.length, out, 0);
                length += cipher.doFinal(out, length);
                return Optional.of(Arrays.copyOf(out, length));
            } catch (InvalidCipherTextException e) {
                return Optional.empty();
            } finally {
                Arrays.fill(out, (byte) 0);
            }
        }
    };

    private final UUID id;
    private final int ivLength;
    private final int blockLength;

    PayloadCipher(String id, int ivLength, int blockLength) {
        this.id = UUID.fromString(id);
        this.ivLength = ivLength;
        this.blockLength = blockLength;
    }

    static PayloadCipher of(UUID id) throws KdbxException {
        return Arrays.stream(values())
                .filter(cipher -> cipher.id.equals(id))
                .findFirst()
                .orElseThrow(() -> KdbxException.unsupported("cipher " + id));
    }

    UUID id() {
        return id;
    }

    int ivLength() {
        return ivLength;
    }

    /** Whether so many encrypted bytes can be decrypted at all. */
    boolean fits(int length) {
        return length % blockLength == 0;
    }

    byte[] encrypt(byte[] key, byte[] iv, byte[] data) {
        return apply(Cipher.ENCRYPT_MODE, key, iv, data).orElseThrow();
    }

    /** The plain bytes; empty if they don't end as padded ones do, which nearly always means another key. */
    Optional<byte[]> decrypt(byte[] key, byte[] iv, byte[] data) {
        return apply(Cipher.DECRYPT_MODE, key, iv, data);
    }

    /** @param mode of {@link Cipher} */
    abstract Optional<byte[]> apply(int mode, byte[] key, byte[] iv, byte[] data);
}
