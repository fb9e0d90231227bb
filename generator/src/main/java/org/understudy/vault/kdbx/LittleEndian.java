package org.understudy.vault.kdbx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.UUID;

/** Numbers as KDBX writes them, and the ids it writes the other way round. */
final class LittleEndian {
    private static final long SECONDS_BEFORE_1970 = 62_135_596_800L;

    private LittleEndian() {}

    static byte[] ofInt(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    static byte[] ofLong(long value) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
    }

    /** A time: seconds from the year 1. */
    static byte[] ofTime(Instant time) {
        return ofLong(time.getEpochSecond() + SECONDS_BEFORE_1970);
    }

    /** The 16 bytes of an id in the order of RFC 9562, which KDBX keeps. */
    static byte[] ofId(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The id in these bytes; other lengths than 16 are damage. */
    static UUID id(byte[] bytes) throws KdbxException {
        if (bytes.length != 16) {
            throw KdbxException.damaged("an id of " + bytes.length + " bytes");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
