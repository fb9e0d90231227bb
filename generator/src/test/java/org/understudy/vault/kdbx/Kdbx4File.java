package org.understudy.vault.kdbx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes KDBX 4 around any header and content, with all codes right: what an owner of the key could forge. */
final class Kdbx4File {
    private static final byte[] SEED = new byte[32];

    private Kdbx4File() {}

    /** What is written into the compressed content. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    static byte[] ofXml(String xml, CompositeKey key) throws IOException {
        return of(
                out -> {
                    new InnerHeader(InnerStream.CHACHA20, new byte[64], List.of()).write(out);
                    out.write(xml.getBytes(StandardCharsets.UTF_8));
                },
                key);
    }

    static byte[] of(Content content, CompositeKey key) throws IOException {
        var plain = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(plain)) {
            content.write(zip);
        }
        var kdf = new KdfParameters(Cheap.KDF, SEED);
        byte[] iv = new byte[16];
        byte[] header = new HeaderWriter().write(PayloadCipher.AES_256, SEED, iv, kdf);
        var out = new ByteArrayOutputStream();
        try (ContentKeys keys = ContentKeys.derive(SEED, kdf, new StandardKeyDerivation(), key.material())) {
            out.writeBytes(header);
            out.writeBytes(Digests.sha256(header));
            out.writeBytes(keys.hmac().header(header));
            new HmacBlocks(keys.hmac())
                    .split(PayloadCipher.AES_256.encrypt(keys.cipherKey(), iv, plain.toByteArray()), out);
        }
        return out.toByteArray();
    }

    /** A file that ends with its header, which says this of the key derivation. */
    static byte[] headerOnly(byte[] kdfParameters) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(LittleEndian.ofInt(0x9AA2D903));
        out.writeBytes(LittleEndian.ofInt(0xB54BFB67));
        out.writeBytes(LittleEndian.ofInt(0x0004_0000));
        field(out, 2, LittleEndian.ofId(PayloadCipher.AES_256.id()));
        field(out, 3, LittleEndian.ofInt(1));
        field(out, 4, SEED);
        field(out, 7, new byte[16]);
        field(out, 11, kdfParameters);
        field(out, 0, new byte[0]);
        byte[] header = out.toByteArray();
        out.writeBytes(Digests.sha256(header));
        out.writeBytes(new byte[32]);
        return out.toByteArray();
    }

    private static void field(ByteArrayOutputStream out, int id, byte[] value) {
        out.write(id);
        out.writeBytes(LittleEndian.ofInt(value.length));
        out.writeBytes(value);
    }
}
