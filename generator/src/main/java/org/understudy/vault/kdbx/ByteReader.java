package org.understudy.vault.kdbx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads little-endian numbers and stretches of bytes in order, and never past the end. */
final class ByteReader {
    private final ByteBuffer bytes;

    ByteReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    int position() {
        return bytes.position();
    }

    int remaining() {
        return bytes.remaining();
    }

    int unsignedByte() throws KdbxException {
        require(1);
        return bytes.get() & 0xFF;
    }

    int unsignedShort() throws KdbxException {
        require(2);
        return bytes.getShort() & 0xFFFF;
    }

    int integer() throws KdbxException {
        require(4);
        return bytes.getInt();
    }

    long longInteger() throws KdbxException {
        require(8);
        return bytes.getLong();
    }

    /** The next bytes, as a copy. */
    byte[] take(int length) throws KdbxException {
        require(length);
        byte[] taken = new byte[length];
        bytes.get(taken);
        return taken;
    }

    void skip(int length) throws KdbxException {
        require(length);
        bytes.position(bytes.position() + length);
    }

    private void require(int length) throws KdbxException {
        if (length < 0 || length > bytes.remaining()) {
            throw KdbxException.damaged("the file ends too early");
        }
    }
}
