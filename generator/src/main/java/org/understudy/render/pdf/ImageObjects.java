package org.understudy.render.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.understudy.document.Image;

/**
 * Puts pictures into a PDF. Never through {@code ImageIO.read} or PDFBox's own factories: both keep a copy of what they
 * read in a file of the temporary folder.
 */
final class ImageObjects {
    private final PDDocument document;

    ImageObjects(PDDocument document) {
        this.document = document;
    }

    /** @throws IOException if it isn't what its type says, or is damaged */
    PDImageXObject embed(Image image) throws IOException {
        return switch (image.type()) {
            case PNG -> LosslessFactory.createFromImage(document, decode(image));
            case JPEG -> asItIs(image);
        };
    }

    private static BufferedImage decode(Image image) throws IOException {
        ImageReader reader =
                ImageIO.getImageReadersByMIMEType(image.type().mediaType()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(image.bytes()))) {
            reader.setInput(in, true, true);
            return reader.read(0);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException("not a picture", e);
        } finally {
            reader.dispose();
        }
    }

    private PDImageXObject asItIs(Image image) throws IOException {
        decode(image);
        JpegFrame frame = JpegFrame.of(image.bytes());
        PDColorSpace colours = switch (frame.components()) {
            case 1 -> PDDeviceGray.INSTANCE;
            case 3 -> PDDeviceRGB.INSTANCE;
            default -> throw new IOException("a picture of " + frame.components() + " components");
        };
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(image.bytes()),
                COSName.DCT_DECODE,
                frame.width(),
                frame.height(),
                8,
                colours);
    }
}
