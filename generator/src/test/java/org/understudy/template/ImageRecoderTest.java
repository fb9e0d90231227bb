package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.understudy.document.Image;

class ImageRecoderTest {
    private static final int WIDTH = 40;
    private static final int HEIGHT = 24;

    /** White, with a red corner above at the left. */
    private static BufferedImage picture(int type) {
        var picture = new BufferedImage(WIDTH, HEIGHT, type);
        Graphics2D graphics = picture.createGraphics();
        if (type == BufferedImage.TYPE_INT_RGB) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, WIDTH, HEIGHT);
        }
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 16, 8);
        graphics.dispose();
        return picture;
    }

    private static byte[] file(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static byte[] png() throws IOException {
        return file(picture(BufferedImage.TYPE_INT_RGB), "png");
    }

    private static byte[] jpeg() throws IOException {
        return file(picture(BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    private static BufferedImage recoded(byte[] bytes) throws Exception {
        Image image = new ImageRecoder().recode(bytes);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(image.bytes()));
        assertThat(picture.getWidth()).isEqualTo(image.width());
        assertThat(picture.getHeight()).isEqualTo(image.height());
        return picture;
    }

    private static void refused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> new ImageRecoder().recode(bytes))
                .isInstanceOfSatisfying(
                        ImageRecoder.BadImageException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void keepsThePictureAndNothingElse() throws Exception {
        byte[] withText = withPngText(png(), "GPS 52.0 N, taken at home");
        assertThat(new String(withText, StandardCharsets.ISO_8859_1)).contains("taken at home");
        Image image = new ImageRecoder().recode(withText);
        assertThat(new String(image.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("taken at home");
        assertThat(recoded(withText).getRGB(3, 3)).isEqualTo(Color.RED.getRGB());
    }

    /** A text chunk before the end of a PNG. */
    private static byte[] withPngText(byte[] png, String text) {
        byte[] content = ("tEXtComment\0" + text).getBytes(StandardCharsets.ISO_8859_1);
        var crc = new CRC32();
        crc.update(content);
        int end = png.length - 12;
        return ByteBuffer.allocate(png.length + content.length + 8)
                .put(png, 0, end)
                .putInt(content.length - 4)
                .put(content)
                .putInt((int) crc.getValue())
                .put(png, end, 12)
                .array();
    }

    @Test
    void whatIsTransparentBecomesWhite() throws Exception {
        BufferedImage picture = recoded(file(picture(BufferedImage.TYPE_INT_ARGB), "png"));
        assertThat(picture.getRGB(30, 20)).isEqualTo(Color.WHITE.getRGB());
        assertThat(picture.getColorModel().hasAlpha()).isFalse();
    }

    @Test
    void theSameFileGivesTheSameBytes() throws Exception {
        assertThat(new ImageRecoder().recode(jpeg()).bytes())
                .isEqualTo(new ImageRecoder().recode(jpeg()).bytes());
    }

    /** Where the corner comes to stand when a camera was turned: 1 above left, 2 above right, 3 below right, 4 below left. */
    @TestFactory
    Stream<DynamicTest> turnsPhotographsUpright() {

        return IntStream.rangeClosed(1, 8)
                .mapToObj(orientation -> dynamicTest("orientation " + orientation, () -> {
                    BufferedImage picture = recoded(withOrientation(jpeg(), orientation));
                    boolean onItsSide = orientation > 4;
                    assertThat(picture.getWidth()).isEqualTo(onItsSide ? HEIGHT : WIDTH);
                    int right = picture.getWidth() - 4;
                    int below = picture.getHeight() - 4;
                    int corner = (orientation - 1) % 4 + 1;
                    assertThat(isRed(picture.getRGB(3, 3))).isEqualTo(corner == 1);
                    assertThat(isRed(picture.getRGB(right, 3))).isEqualTo(corner == 2);
                    assertThat(isRed(picture.getRGB(right, below))).isEqualTo(corner == 3);
                    assertThat(isRed(picture.getRGB(3, below))).isEqualTo(corner == 4);
                }));
    }

    private static boolean isRed(int rgb) {
        var colour = new Color(rgb);
        return colour.getRed() > 180 && colour.getGreen() < 90;
    }

    /** A JPEG with an Exif segment after its beginning that has this orientation (Exif 2.32, 4.6.4, tag 274). */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 0x4D4D)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0);
        return ByteBuffer.allocate(jpeg.length + 36)
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    @Test
    void refusesOtherFormats() throws Exception {
        refused(file(picture(BufferedImage.TYPE_INT_RGB), "gif"), "@image.format");
        refused(file(picture(BufferedImage.TYPE_INT_RGB), "bmp"), "@image.format");
        refused("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8), "@image.format");
        refused(new byte[0], "@image.format");
    }

    @Test
    void refusesDamagedFiles() throws Exception {
        refused(Arrays.copyOf(png(), png().length / 2), "@image.damaged");
        refused(Arrays.copyOf(png(), 20), "@image.damaged");
        refused(Arrays.copyOf(jpeg(), 30), "@image.damaged");
    }

    /** Its head alone is read. */
    @Test
    void refusesHugePictures() throws Exception {
        byte[] huge = png();
        var head = ByteBuffer.wrap(huge);
        head.putInt(16, 50_000).putInt(20, 50_000);
        var crc = new CRC32();
        crc.update(huge, 12, 17);
        head.putInt(29, (int) crc.getValue());
        refused(huge, "@image.size");
    }
}
