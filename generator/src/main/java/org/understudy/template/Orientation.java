package org.understudy.template;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: the tag {@code Orientation} of Exif 2.32, section 4.6.4, in the order of its values.
 * Without it a telephone's photographs would lie on their side.
 */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    MIRRORED_UPSIDE_DOWN,
    MIRRORED_LEFT,
    RIGHT,
    MIRRORED_RIGHT,
    LEFT;

    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;

    /** As the file says; upright if it says nothing that can be understood. */
    static Orientation ofJpeg(byte[] jpeg) {
        try {
            return segments(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static Orientation segments(ByteBuffer jpeg) {
        jpeg.getShort();
        while (true) {
            int marker = Short.toUnsignedInt(jpeg.getShort());
            int end = jpeg.position() + Short.toUnsignedInt(jpeg.getShort());
            if (marker < 0xFF00 || marker == START_OF_SCAN) {
                return UPRIGHT;
            } else if (marker == APP1 && jpeg.getInt() == EXIF) {
                jpeg.getShort();
                return tiff(jpeg.slice());
            }
            jpeg.position(end);
        }
    }

    private static Orientation tiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.getShort();
        tiff.position(tiff.getInt());
        for (int entries = Short.toUnsignedInt(tiff.getShort()); entries > 0; entries--) {
            int tag = Short.toUnsignedInt(tiff.getShort());
            tiff.getShort();
            tiff.getInt();
            int value = Short.toUnsignedInt(tiff.getShort());
            tiff.getShort();
            if (tag == TAG) {
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether height and width change places. */
    boolean onItsSide() {
        return compareTo(MIRRORED_LEFT) >= 0;
    }

    /** How a picture of this size is turned upright. */
    AffineTransform turn(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case MIRRORED_UPSIDE_DOWN -> new AffineTransform(1, 0, 0, -1, 0, height);
            case MIRRORED_LEFT -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case MIRRORED_RIGHT -> new AffineTransform(0, -1, -1, 0, height, width);
            case LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
