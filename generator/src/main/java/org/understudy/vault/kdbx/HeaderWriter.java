package org.understudy.vault.kdbx;

import java.io.ByteArrayOutputStream;

/** Writes the header of a KDBX 4.0 file with compressed content. */
final class HeaderWriter {
    private static final byte[] MAGIC = {
        0x03, (byte) 0xD9, (byte) 0xA2, (byte) 0x9A, 0x67, (byte) 0xFB, 0x4B, (byte) 0xB5, 0, 0, 4, 0
    };
    private static final byte[] END = {'\r', '\n', '\r', '\n'};
    private static final int GZIP = 1;

    byte[] write(PayloadCipher cipher, byte[] masterSeed, byte[] iv, KdfParameters kdf) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(MAGIC);
        field(out, HeaderField.CIPHER, LittleEndian.ofId(cipher.id()));
        field(out, HeaderField.COMPRESSION, LittleEndian.ofInt(GZIP));
        field(out, HeaderField.MASTER_SEED, masterSeed);
        field(out, HeaderField.IV, iv);
        field(out, HeaderField.KDF_PARAMETERS, kdf.toBytes());
        field(out, HeaderField.END, END);
        return out.toByteArray();
    }

    /** The same header with other seeds: all else that stands in it is kept. */
    byte[] renew(byte[] header, byte[] masterSeed, byte[] iv, KdfParameters kdf) throws KdbxException {
        var out = new ByteArrayOutputStream();
        out.write(header, 0, MAGIC.length);
        var reader = new ByteReader(header);
        reader.skip(MAGIC.length);
        while (reader.remaining() > 0) {
            int id = reader.unsignedByte();
            byte[] value = reader.take(reader.integer());
            HeaderField field = HeaderField.of(id).orElse(HeaderField.END);
            out.write(id);
            byte[] kept = switch (field) {
                case MASTER_SEED -> masterSeed;
                case IV -> iv;
                case KDF_PARAMETERS -> kdf.toBytes();
                default -> value;
            };
            out.writeBytes(LittleEndian.ofInt(kept.length));
            out.writeBytes(kept);
        }
        return out.toByteArray();
    }

    private static void field(ByteArrayOutputStream out, HeaderField field, byte[] value) {
        out.write(field.id());
        out.writeBytes(LittleEndian.ofInt(value.length));
        out.writeBytes(value);
    }
}
