package org.understudy.vault.kdbx;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads the header of a file and refuses all that can't be opened, before any key is derived. */
final class HeaderReader {
    private static final int SIGNATURE = 0x9AA2D903;
    private static final int KDBX = 0xB54BFB67;
    private static final int KDBX_BEFORE_RELEASE = 0xB54BFB66;
    private static final int KDB = 0xB54BFB65;

    /** @param file a whole vault */
    Header read(byte[] file) throws KdbxException {
        var reader = new ByteReader(file);
        FormatVersion version = version(reader);
        Map<HeaderField, byte[]> fields = fields(reader, version);
        byte[] bytes = Arrays.copyOf(file, reader.position());
        PayloadCipher cipher = PayloadCipher.of(LittleEndian.id(require(fields, HeaderField.CIPHER)));
        byte[] iv = require(fields, HeaderField.IV);
        requireLength("initialisation vector", iv, cipher.ivLength());
        byte[] masterSeed = require(fields, HeaderField.MASTER_SEED);
        requireLength("master seed", masterSeed, 32);
        return new Header(
                bytes,
                version,
                cipher,
                isCompressed(new ByteReader(require(fields, HeaderField.COMPRESSION)).integer()),
                masterSeed,
                iv,
                kdf(fields, version),
                version.major() == 3 ? Optional.of(legacy(fields)) : Optional.empty());
    }

    private static FormatVersion version(ByteReader reader) throws KdbxException {
        if (reader.remaining() < 12 || reader.integer() != SIGNATURE) {
            throw KdbxException.damaged("not a KeePass file");
        }
        int format = reader.integer();
        if (format == KDB) {
            throw KdbxException.unsupported("KDB");
        }
        int minor = reader.unsignedShort();
        var version = new FormatVersion(reader.unsignedShort(), minor);
        if (format == KDBX_BEFORE_RELEASE || (format == KDBX && version.major() < 3)) {
            throw KdbxException.unsupported(version.toString());
        }
        if (format != KDBX) {
            throw KdbxException.damaged("not a KeePass file");
        }
        if (version.major() > 4) {
            throw KdbxException.unsupported(version.toString());
        }
        return version;
    }

    private static Map<HeaderField, byte[]> fields(ByteReader reader, FormatVersion version) throws KdbxException {
        var fields = new EnumMap<HeaderField, byte[]>(HeaderField.class);
        while (true) {
            int id = reader.unsignedByte();
            byte[] value = reader.take(version.major() == 3 ? reader.unsignedShort() : reader.integer());
            if (id == HeaderField.END.id()) {
                return fields;
            }
            Optional<HeaderField> field = HeaderField.of(id);
            if (field.isPresent() && fields.put(field.get(), value) != null) {
                throw KdbxException.damaged("header field " + id + " stands twice");
            }
        }
    }

    private static KdfParameters kdf(Map<HeaderField, byte[]> fields, FormatVersion version) throws KdbxException {
        if (version.major() == 4) {
            return KdfParameters.read(require(fields, HeaderField.KDF_PARAMETERS));
        }
        long rounds = new ByteReader(require(fields, HeaderField.TRANSFORM_ROUNDS)).longInteger();
        return KdfParameters.aes(rounds, require(fields, HeaderField.TRANSFORM_SEED));
    }

    private static Header.Legacy legacy(Map<HeaderField, byte[]> fields) throws KdbxException {
        byte[] startBytes = require(fields, HeaderField.STREAM_START_BYTES);
        requireLength("stream start", startBytes, 32);
        int streamId = new ByteReader(require(fields, HeaderField.INNER_STREAM)).integer();
        return new Header.Legacy(streamId, require(fields, HeaderField.INNER_STREAM_KEY), startBytes);
    }

    private static boolean isCompressed(int algorithm) throws KdbxException {
        return switch (algorithm) {
            case 0 -> false;
            case 1 -> true;
            default -> throw KdbxException.unsupported("compression " + algorithm);
        };
    }

    private static byte[] require(Map<HeaderField, byte[]> fields, HeaderField field) throws KdbxException {
        byte[] value = fields.get(field);
        if (value == null) {
            throw KdbxException.damaged("header field " + field.id() + " is missing");
        }
        return value;
    }

    private static void requireLength(String name, byte[] value, int length) throws KdbxException {
        if (value.length != length) {
            throw KdbxException.damaged("a " + name + " of " + value.length + " bytes");
        }
    }
}
