package org.understudy.exchange.format;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A picture of QR codes, as a telephone's screen shows them or a camera sees them. */
record CodePicture(BufferedImage image) {
    private static final int MARGIN = 4;

    /** The codes beside each other, each square some pixels wide. */
    static CodePicture of(String... texts) {
        return of(4, Color.BLACK, Color.WHITE, texts);
    }

    static CodePicture of(int square, Color dark, Color light, String... texts) {
        int side = 0;
        for (String text : texts) {
            side = Math.max(side, QrCode.encodeText(text, QrCode.Ecc.MEDIUM).size + 2 * MARGIN);
        }
        var image = new BufferedImage(side * square * texts.length, side * square, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(light);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.setColor(dark);
        for (int i = 0; i < texts.length; i++) {
            QrCode code = QrCode.encodeText(texts[i], QrCode.Ecc.MEDIUM);
            for (int y = 0; y < code.size; y++) {
                for (int x = 0; x < code.size; x++) {
                    if (code.getModule(x, y)) {
                        canvas.fillRect((i * side + MARGIN + x) * square, (MARGIN + y) * square, square, square);
                    }
                }
            }
        }
        canvas.dispose();
        return new CodePicture(image);
    }

    /** On a table, turned, seen from aside, in uneven light, with noise. */
    CodePicture photographed(int width, int height, long seed) {
        var photograph = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = photograph.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.setColor(new Color(120, 100, 80));
        canvas.fillRect(0, 0, width, height);
        double scale = 0.6 * Math.min((double) width / image.getWidth(), (double) height / image.getHeight());
        var seen = new AffineTransform();
        seen.translate(width / 2.0, height / 2.0);
        seen.rotate(0.2);
        seen.shear(0.08, 0.03);
        seen.scale(scale, scale);
        seen.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        canvas.drawImage(image, seen, null);
        canvas.dispose();
        var random = new Random(seed);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                var color = new Color(photograph.getRGB(x, y));
                double light = 0.4 + 0.6 * x / width;
                int noise = random.nextInt(40) - 20;
                photograph.setRGB(
                        x,
                        y,
                        new Color(
                                        lit(color.getRed(), light, noise),
                                        lit(color.getGreen(), light, noise),
                                        lit(color.getBlue(), light, noise))
                                .getRGB());
            }
        }
        return new CodePicture(photograph);
    }

    private static int lit(int value, double light, int noise) {
        return Math.max(0, Math.min(255, (int) (value * light) + noise));
    }

    byte[] png() {
        return written("png");
    }

    /** Only of those without transparency. */
    byte[] jpeg() {
        return written("jpeg");
    }

    private byte[] written(String format) {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("can't write " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
