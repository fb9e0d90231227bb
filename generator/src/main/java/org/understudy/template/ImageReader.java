package org.understudy.template;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.understudy.document.Image;
import org.understudy.source.SourceTree;

/**
 * Reads pictures of the plan ({@code plan:images/x.png}) and of the template layers ({@code logo.png}) and encodes them
 * anew, so that nothing of their files but the picture gets into a document. Everything stays in memory.
 */
final class ImageReader {
    private static final String OF_PLAN = "plan:";
    private static final int LIMIT = 16 << 20;
    private static final long MOST_PIXELS = 40_000_000;

    private final SourceTree plan;
    private final TemplateLayers layers;
    private final Map<String, Image> read = new HashMap<>();

    ImageReader(SourceTree plan, TemplateLayers layers) {
        this.plan = plan;
        this.layers = layers;
    }

    /** How a picture of the plan is named in XHTML. */
    static String ofPlan(String path) {
        return OF_PLAN + path;
    }

    Image read(String source, Problems problems) throws PageException {
        Image known = read.get(source);
        if (known != null) {
            return known;
        }
        try {
            Image image = decode(source, bytes(source, problems), problems);
            read.put(source, image);
            return image;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw problems.badImage(name(source), "@image.damaged");
        }
    }

    private static String name(String source) {
        return source.startsWith(OF_PLAN) ? source.substring(OF_PLAN.length()) : source;
    }

    private byte[] bytes(String source, Problems problems) throws IOException, PageException {
        if (source.startsWith(OF_PLAN)) {
            return plan.read(name(source), LIMIT);
        }
        Optional<TemplateLayers.Found> found = layers.find(source);
        if (found.isEmpty()) {
            throw problems.badImage(source, "@image.missing");
        }
        return found.get().bytes();
    }

    private static Image decode(String source, byte[] bytes, Problems problems) throws IOException, PageException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<javax.imageio.ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw problems.badImage(name(source), "@image.format");
            }
            javax.imageio.ImageReader reader = readers.next();
            try {
                String format = reader.getFormatName();
                boolean photograph = format.equalsIgnoreCase("jpeg");
                if (!photograph && !format.equalsIgnoreCase("png")) {
                    throw problems.badImage(name(source), "@image.format");
                }
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw problems.badImage(name(source), "@image.size");
                }
                return encode(reader.read(0), photograph);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Image encode(BufferedImage picture, boolean photograph) throws IOException {
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, plain.getWidth(), plain.getHeight());
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(plain, photograph ? "jpeg" : "png", out)) {
                throw new IOException("no writer");
            }
        }
        return new Image(
                photograph ? Image.Type.JPEG : Image.Type.PNG,
                bytes.toByteArray(),
                plain.getWidth(),
                plain.getHeight());
    }
}
