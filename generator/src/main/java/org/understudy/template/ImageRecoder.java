package org.understudy.template;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.understudy.document.Image;

/**
 * Decodes a PNG or JPEG and encodes it anew, upright and on white, so that nothing of its file but the picture is left.
 * Everything stays in memory.
 */
final class ImageRecoder {
    private static final long MOST_PIXELS = 40_000_000;
    private static final float QUALITY = 0.9f;
    private static final int BANDS_FOR_PRINTING = 4;

    /** A picture can't be used; {@link #reason} is a word of the diagnostics. */
    static final class BadImageException extends Exception {
        private static final long serialVersionUID = 1L;

        BadImageException(String reason) {
            super(reason);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    Image recode(byte[] bytes) throws BadImageException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new BadImageException("@image.format");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return recode(reader, bytes);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) { // the decoders throw all kinds of these at damaged files
            throw new BadImageException("@image.damaged");
        }
    }

    private static Image recode(ImageReader reader, byte[] bytes) throws IOException, BadImageException {
        String format = reader.getFormatName();
        boolean photograph = format.equalsIgnoreCase("jpeg");
        if (!photograph && !format.equalsIgnoreCase("png")) {
            throw new BadImageException("@image.format");
        } else if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw new BadImageException("@image.size");
        }
        Orientation orientation = photograph ? Orientation.ofJpeg(bytes) : Orientation.UPRIGHT;
        BufferedImage picture = upright(decode(reader, photograph), orientation);
        return new Image(
                photograph ? Image.Type.JPEG : Image.Type.PNG,
                encode(picture, photograph ? "jpeg" : "png"),
                picture.getWidth(),
                picture.getHeight());
    }

    private static BufferedImage decode(ImageReader reader, boolean photograph) throws IOException, BadImageException {
        try {
            return reader.read(0);
        } catch (IIOException e) {
            if (photograph && reader.readRaster(0, null).getNumBands() == BANDS_FOR_PRINTING) {
                throw new BadImageException("@image.colours");
            }
            throw e;
        }
    }

    private static BufferedImage upright(BufferedImage picture, Orientation orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var plain = orientation.onItsSide()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, plain.getWidth(), plain.getHeight());
        graphics.drawImage(picture, orientation.turn(width, height), null);
        graphics.dispose();
        return plain;
    }

    private static byte[] encode(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
