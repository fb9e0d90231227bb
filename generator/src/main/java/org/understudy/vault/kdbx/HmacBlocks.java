package org.understudy.vault.kdbx;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/** The authenticated blocks of KDBX 4: code, length, data; an empty one ends them. */
final class HmacBlocks {
    private static final int BLOCK = 1 << 20;

    private final HmacKeys keys;

    HmacBlocks(HmacKeys keys) {
        this.keys = keys;
    }

    /** The data of all blocks; nothing may follow them. */
    byte[] join(ByteReader reader) throws KdbxException {
        byte[] joined = new byte[reader.remaining()];
        int length = 0;
        for (long number = 0; ; number++) {
            byte[] code = reader.take(32);
            byte[] block = reader.take(reader.integer());
            if (!MessageDigest.isEqual(code, keys.block(number, block))) {
                throw KdbxException.damaged("block " + number + " was changed");
            }
            if (block.length == 0) {
                break;
            }
            System.arraycopy(block, 0, joined, length, block.length);
            length += block.length;
        }
        if (reader.remaining() > 0) {
            throw KdbxException.damaged("there is something after the last block");
        }
        return Arrays.copyOf(joined, length);
    }

    void split(byte[] data, ByteArrayOutputStream out) {
        long number = 0;
        for (int from = 0; from < data.length; from += BLOCK) {
            write(number++, Arrays.copyOfRange(data, from, Math.min(from + BLOCK, data.length)), out);
        }
        write(number, new byte[0], out);
    }

    private void write(long number, byte[] block, ByteArrayOutputStream out) {
        out.writeBytes(keys.block(number, block));
        out.writeBytes(LittleEndian.ofInt(block.length));
        out.writeBytes(block);
    }
}
