package org.understudy.vault.kdbx;

import java.security.MessageDigest;
import java.util.Arrays;

/** The blocks of KDBX 3 with their SHA-256: number, hash, length, data; an empty one with a hash of zeros ends them. */
final class HashedBlocks {
    /** The data of all blocks. */
    byte[] join(ByteReader reader) throws KdbxException {
        byte[] joined = new byte[reader.remaining()];
        int length = 0;
        for (int number = 0; ; number++) {
            if (reader.integer() != number) {
                throw KdbxException.damaged("block " + number + " is missing");
            }
            byte[] hash = reader.take(32);
            byte[] block = reader.take(reader.integer());
            if (block.length == 0) {
                requireEqual(hash, new byte[32], number);
                byte[] data = Arrays.copyOf(joined, length);
                Arrays.fill(joined, (byte) 0);
                return data;
            }
            requireEqual(hash, Digests.sha256(block), number);
            System.arraycopy(block, 0, joined, length, block.length);
            length += block.length;
            Arrays.fill(block, (byte) 0);
        }
    }

    private static void requireEqual(byte[] hash, byte[] expected, int number) throws KdbxException {
        if (!MessageDigest.isEqual(hash, expected)) {
            throw KdbxException.damaged("block " + number + " was changed");
        }
    }
}
