package org.understudy.vault.kdbx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** Writes KDBX 3.1 around an XML document, as KeePass 2.3x did: our program itself only reads it. */
final class Kdbx3File {
    private static final byte[] STREAM_KEY = new byte[32];
    private static final byte[] START = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final PayloadCipher cipher;
    private final int innerStream;
    private final int compression;
    private final long rounds;

    Kdbx3File(PayloadCipher cipher, int innerStream, int compression, long rounds) {
        this.cipher = cipher;
        this.innerStream = innerStream;
        this.compression = compression;
        this.rounds = rounds;
    }

    static Kdbx3File usual() {
        return new Kdbx3File(PayloadCipher.AES_256, 2, 1, 3);
    }

    static Group singleEntry(String title) {
        var entry = new Entry(new UUID(1, 2), Map.of(Entry.TITLE, FieldValue.plain(title)), Map.of());
        return new Group(new UUID(3, 4), "Root", List.of(), List.of(entry));
    }

    /** The inner stream from its start, to protect values with. */
    InnerStream stream() throws KdbxException {
        return InnerStream.of(innerStream, STREAM_KEY);
    }

    static String protect(InnerStream stream, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        stream.apply(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** @param xml {@code HASH} stands for the hash of the header */
    byte[] write(String xml, CompositeKey key) throws IOException {
        byte[] header = header();
        String hash = Base64.getEncoder().encodeToString(Digests.sha256(header));
        byte[] content = compressed(xml.replace("HASH", hash).getBytes(StandardCharsets.UTF_8));
        var plain = new ByteArrayOutputStream();
        plain.writeBytes(START);
        block(plain, 0, Digests.sha256(content), content);
        block(plain, 1, new byte[32], new byte[0]);
        byte[] transformed = new StandardKeyDerivation().derive(new Kdf.AesKdf(rounds), new byte[32], key.material());
        byte[] encrypted = cipher.encrypt(
                Digests.sha256(new byte[32], transformed), new byte[cipher.ivLength()], plain.toByteArray());
        var out = new ByteArrayOutputStream();
        out.writeBytes(header);
        out.writeBytes(encrypted);
        return out.toByteArray();
    }

    private byte[] compressed(byte[] content) throws IOException {
        if (compression == 0) {
            return content;
        }
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static void block(ByteArrayOutputStream out, int number, byte[] hash, byte[] data) {
        out.writeBytes(LittleEndian.ofInt(number));
        out.writeBytes(hash);
        out.writeBytes(LittleEndian.ofInt(data.length));
        out.writeBytes(data);
    }

    private byte[] header() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(LittleEndian.ofInt(0x9AA2D903));
        out.writeBytes(LittleEndian.ofInt(0xB54BFB67));
        out.writeBytes(LittleEndian.ofInt(0x0003_0001));
        field(out, 2, LittleEndian.ofId(cipher.id()));
        field(out, 3, LittleEndian.ofInt(compression));
        field(out, 4, new byte[32]);
        field(out, 5, new byte[32]);
        field(out, 6, LittleEndian.ofLong(rounds));
        field(out, 7, new byte[cipher.ivLength()]);
        field(out, 8, STREAM_KEY);
        field(out, 9, START);
        field(out, 10, LittleEndian.ofInt(innerStream));
        field(out, 0, new byte[] {'\r', '\n', '\r', '\n'});
        return out.toByteArray();
    }

    private static void field(ByteArrayOutputStream out, int id, byte[] value) {
        out.write(id);
        out.write(value.length);
        out.write(value.length >> 8);
        out.writeBytes(value);
    }
}
