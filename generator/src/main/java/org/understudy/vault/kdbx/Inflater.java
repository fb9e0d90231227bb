package org.understudy.vault.kdbx;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Decompresses gzip (RFC 1952), no more in all than a vault may hold. */
final class Inflater {
    private static final int BUFFER = 1 << 16;

    private long left = Limits.INFLATED_BYTES;

    /** What a compressed stretch of bytes holds; empty for none. */
    InputStream stream(byte[] compressed) throws KdbxException {
        if (compressed.length == 0) {
            return InputStream.nullInputStream();
        }
        try {
            return new Counted(new GZIPInputStream(new ByteArrayInputStream(compressed), BUFFER));
        } catch (IOException e) {
            throw KdbxException.damaged("the compressed content is damaged");
        }
    }

    byte[] inflate(byte[] compressed) throws KdbxException {
        try (InputStream stream = stream(compressed)) {
            return stream.readAllBytes();
        } catch (KdbxException e) {
            throw e;
        } catch (IOException e) {
            throw KdbxException.damaged("the compressed content is damaged");
        }
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(read);
            return read;
        }

        private void count(int read) throws KdbxException {
            left -= Math.max(0, read);
            if (left < 0) {
                throw KdbxException.exceeds("inflated bytes", Limits.INFLATED_BYTES - left, Limits.INFLATED_BYTES);
            }
        }
    }
}
