package org.understudy.vault.kdbx;

import java.util.Arrays;
import org.bouncycastle.crypto.StreamCipher;
import org.bouncycastle.crypto.engines.ChaCha7539Engine;
import org.bouncycastle.crypto.engines.Salsa20Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

/** The key stream that protected values are encrypted with, one after the other in the order of the document. */
final class InnerStream {
    static final int CHACHA20 = 3;
    private static final int ARC_FOUR_VARIANT = 1;
    private static final int SALSA20 = 2;
    private static final byte[] SALSA20_NONCE = {(byte) 0xE8, 0x30, 0x09, 0x4B, (byte) 0x97, 0x20, 0x5D, 0x2A};

    private final StreamCipher cipher;

    private InnerStream(StreamCipher cipher, byte[] key, byte[] nonce) {
        this.cipher = cipher;
        cipher.init(true, new ParametersWithIV(new KeyParameter(key), nonce));
    }

    /** @param seed what the file calls the key of the stream; the key is a hash of it */
    static InnerStream of(int id, byte[] seed) throws KdbxException {
        return switch (id) {
            case SALSA20 -> new InnerStream(new Salsa20Engine(), Digests.sha256(seed), SALSA20_NONCE);
            case CHACHA20 -> chaCha20(seed);
            case ARC_FOUR_VARIANT -> throw KdbxException.unsupported("inner stream ArcFourVariant");
            default -> throw KdbxException.unsupported("inner stream " + id);
        };
    }

    static InnerStream chaCha20(byte[] seed) {
        byte[] hash = Digests.sha512(seed);
        return new InnerStream(new ChaCha7539Engine(), Arrays.copyOf(hash, 32), Arrays.copyOfRange(hash, 32, 44));
    }

    /** Encrypts or decrypts the next value in place. */
    void apply(byte[] value) {
        cipher.processBytes(value, 0, value.length, value, 0);
    }
}
