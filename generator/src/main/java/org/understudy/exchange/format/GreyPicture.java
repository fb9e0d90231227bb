package org.understudy.exchange.format;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture in shades of grey, on white where it was transparent. */
final class GreyPicture {
    /** A hundred million: twice what the cameras of telephones take. */
    private static final long MOST_PIXELS = 100_000_000;

    /** More are passed over while they are read: a code of 177 squares a side needs far fewer. */
    private static final long ENOUGH_PIXELS = 8_000_000;

    private static final int PNG = 0x89504E47;
    private static final int JPEG = 0xFFD8FF;

    private final BufferedImage picture;

    private GreyPicture(BufferedImage picture) {
        this.picture = picture;
    }

    /** Whether a file is one, by its first bytes. */
    static boolean is(ExportFile file) {
        return format(file).isPresent();
    }

    private static Optional<String> format(ExportFile file) {
        if (file.signature() == PNG) {
            return Optional.of("png");
        }
        return file.signature() >>> 8 == JPEG ? Optional.of("jpeg") : Optional.empty();
    }

    /** @throws ExportException if it can't be read, or has too many pixels, which is found out before any is read */
    static GreyPicture of(ExportFile file) throws ExportException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format(file).orElseThrow(() -> unreadable(file)))
                .next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()))) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw file.exceeds("pixels", MOST_PIXELS / 1_000_000);
            }
            ImageReadParam every = reader.getDefaultReadParam();
            int step = Math.max(1, (int) Math.ceil(Math.sqrt((double) pixels / ENOUGH_PIXELS)));
            every.setSourceSubsampling(step, step, 0, 0);
            return new GreyPicture(reader.read(0, every));
        } catch (IOException | RuntimeException e) {
            // the reader throws unchecked exceptions of many kinds at damaged files
            throw unreadable(file);
        } finally {
            reader.dispose();
        }
    }

    private static ExportException unreadable(ExportFile file) {
        return new ExportException(
                file.failure(ExportRules.NO_CODE).diagnostic().hinting("damaged"));
    }

    /** One byte a pixel, row by row. */
    BufferedImage smaller(int divisor) {
        int width = Math.max(1, picture.getWidth() / divisor);
        int height = Math.max(1, picture.getHeight() / divisor);
        var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = grey.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        canvas.dispose();
        return grey;
    }
}
