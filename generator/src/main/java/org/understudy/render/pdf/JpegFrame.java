package org.understudy.render.pdf;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * What the frame header of a JPEG says (ITU-T T.81, B.2.2).
 *
 * @param components 1 for grey, 3 for colours
 */
record JpegFrame(int width, int height, int components) {
    private static final int START_OF_IMAGE = 0xFFD8;

    /** @throws IOException if there is none, or its samples don't have 8 bits */
    static JpegFrame of(byte[] jpeg) throws IOException {
        try {
            ByteBuffer in = ByteBuffer.wrap(jpeg);
            if (unsigned(in) != START_OF_IMAGE) {
                throw new IOException("not a JPEG");
            }
            while (true) {
                int marker = unsigned(in);
                int next = in.position() + unsigned(in);
                if (isFrame(marker)) {
                    if (in.get() != 8) {
                        throw new IOException("a JPEG whose samples don't have 8 bits");
                    }
                    int height = unsigned(in);
                    return new JpegFrame(unsigned(in), height, in.get());
                }
                in.position(next);
            }
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IOException("a JPEG without a frame", e);
        }
    }

    /** SOF0 to SOF15 without DHT, JPG and DAC, which stand among them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }

    private static int unsigned(ByteBuffer in) {
        return in.getShort() & 0xFFFF;
    }
}
