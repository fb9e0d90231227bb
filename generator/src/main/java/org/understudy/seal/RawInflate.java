package org.understudy.seal;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Decompresses what {@link RawDeflate} compressed, to see that it can be. */
final class RawInflate {
    private static final int BUFFER = 1 << 16;

    private RawInflate() {}

    /**
     * How large the content is, or something larger than {@code limit} if it is larger.
     *
     * @throws IOException if it isn't compressed like that, or ends too early
     */
    static long size(byte[] compressed, long limit) throws IOException {
        var inflater = new Inflater(true);
        byte[] buffer = new byte[BUFFER];
        try {
            inflater.setInput(compressed);
            long size = 0;
            while (!inflater.finished() && size <= limit) {
                int length = inflater.inflate(buffer);
                if (length == 0 && !inflater.finished()) {
                    throw new IOException("it ends too early");
                }
                size += length;
            }
            return size;
        } catch (DataFormatException e) {
            // without the cause, which may quote what was decrypted
            throw new IOException("not compressed");
        } finally {
            inflater.end();
            Arrays.fill(buffer, (byte) 0);
        }
    }
}
