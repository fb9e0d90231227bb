package org.understudy.vault.kdbx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What stands between the encryption and the XML of a KDBX 4 file: the inner stream and the attachments. */
record InnerHeader(int streamId, byte[] streamSeed, List<byte[]> attachments) {
    private static final int END = 0;
    private static final int STREAM_ID = 1;
    private static final int STREAM_SEED = 2;
    private static final int ATTACHMENT = 3;
    private static final byte IN_MEMORY_PROTECTION = 1;

    /** Reads to the first byte of the XML. */
    static InnerHeader read(InputStream in) throws IOException {
        Optional<Integer> streamId = Optional.empty();
        Optional<byte[]> seed = Optional.empty();
        var attachments = new ArrayList<byte[]>();
        while (true) {
            ByteBuffer head = ByteBuffer.wrap(take(in, 5)).order(ByteOrder.LITTLE_ENDIAN);
            int field = head.get();
            byte[] value = take(in, head.getInt());
            switch (field) {
                case END -> {
                    return new InnerHeader(required(streamId), required(seed), attachments);
                }
                case STREAM_ID -> streamId = Optional.of(new ByteReader(value).integer());
                case STREAM_SEED -> seed = Optional.of(value);
                case ATTACHMENT -> attachments.add(Arrays.copyOfRange(value, Math.min(1, value.length), value.length));
                default -> throw KdbxException.unsupported("inner header field " + field);
            }
        }
    }

    /** Never asks for more memory than there are bytes to fill it. */
    private static byte[] take(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(Math.max(0, length));
        if (bytes.length != length) {
            throw KdbxException.damaged("the inner header ends too early");
        }
        return bytes;
    }

    private static <T> T required(Optional<T> value) throws KdbxException {
        return value.orElseThrow(() -> KdbxException.damaged("the inner header lacks the inner stream"));
    }

    void write(OutputStream out) throws IOException {
        field(out, STREAM_ID, LittleEndian.ofInt(streamId));
        field(out, STREAM_SEED, streamSeed);
        for (byte[] attachment : attachments) {
            out.write(ATTACHMENT);
            out.write(LittleEndian.ofInt(attachment.length + 1));
            out.write(IN_MEMORY_PROTECTION);
            out.write(attachment);
        }
        field(out, END, new byte[0]);
    }

    private static void field(OutputStream out, int field, byte[] value) throws IOException {
        out.write(field);
        out.write(LittleEndian.ofInt(value.length));
        out.write(value);
    }
}
