package org.understudy.vault.kdbx;

import java.util.Arrays;
import javax.crypto.Mac;

/** The keys that authenticate a KDBX 4 file: one for its header, one for each block. */
final class HmacKeys implements AutoCloseable {
    private static final long HEADER = -1;

    private final byte[] base;

    /** @param base 64 bytes, from now on this object's own */
    HmacKeys(byte[] base) {
        this.base = base;
    }

    byte[] header(byte[] header) {
        return mac(HEADER).doFinal(header);
    }

    /** The code of a block: it covers its number and length, so that blocks can't be moved or cut off. */
    byte[] block(long number, byte[] block) {
        Mac mac = mac(number);
        mac.update(LittleEndian.ofLong(number));
        mac.update(LittleEndian.ofInt(block.length));
        return mac.doFinal(block);
    }

    private Mac mac(long number) {
        byte[] key = Digests.sha512(LittleEndian.ofLong(number), base);
        try {
            return Digests.hmacSha256(key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    @Override
    public void close() {
        Arrays.fill(base, (byte) 0);
    }
}
