package org.understudy.seal;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Compresses without header and checksum: DEFLATE itself, RFC 1951. */
final class RawDeflate {
    private RawDeflate() {}

    /** In an array of the caller's own, to be wiped; no other copy is left. */
    static byte[] of(byte[] content) {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        byte[] compressed = new byte[content.length / 4 + 128];
        try {
            deflater.setInput(content);
            deflater.finish();
            int length = 0;
            while (!deflater.finished()) {
                if (length == compressed.length) {
                    byte[] larger = Arrays.copyOf(compressed, 2 * length);
                    Arrays.fill(compressed, (byte) 0);
                    compressed = larger;
                }
                length += deflater.deflate(compressed, length, compressed.length - length);
            }
            byte[] exact = Arrays.copyOf(compressed, length);
            Arrays.fill(compressed, (byte) 0);
            return exact;
        } finally {
            deflater.end();
        }
    }
}
