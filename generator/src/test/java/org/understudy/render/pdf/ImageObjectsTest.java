package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.understudy.document.Image;

class ImageObjectsTest {
    @Test
    void keepsEveryPixelOfAPng() throws IOException {
        try (var document = new PDDocument()) {
            BufferedImage picture =
                    new ImageObjects(document).embed(SamplePages.qrLike()).getImage();
            for (int x = 0; x < 42; x++) {
                for (int y = 0; y < 42; y++) {
                    assertThat(picture.getRGB(x, y) & 0xFFFFFF)
                            .isEqualTo((x / 2 * 7 + y / 2 * 5) % 3 == 0 ? 0x000000 : 0xFFFFFF);
                }
            }
        }
    }

    @Test
    void takesAJpegAsItIs() throws IOException {
        Image photograph = SamplePages.photograph();
        try (var document = new PDDocument()) {
            var object = new ImageObjects(document).embed(photograph);
            assertThat(object.getStream().getCOSObject().createRawInputStream().readAllBytes())
                    .isEqualTo(photograph.bytes());
            assertThat(object.getWidth()).isEqualTo(160);
        }
    }

    @Test
    void damageIsAnIoException() throws IOException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        try (var document = new PDDocument()) {
            var objects = new ImageObjects(document);
            for (Image image : new Image[] {SamplePages.qrLike(), SamplePages.photograph()}) {
                byte[] bytes = image.bytes();
                for (int i = 0; i < 300; i++) {
                    byte[] damaged = Arrays.copyOf(bytes, i % 3 == 0 ? random.nextInt(bytes.length) : bytes.length);
                    for (int j = 0; j < 3 && damaged.length > 0; j++) {
                        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                    }
                    try {
                        objects.embed(new Image(image.type(), damaged, 1, 1));
                    } catch (IOException expected) {
                        assertThat(expected).as("seed " + seed).isNotNull();
                    }
                }
            }
            Image lie = new Image(Image.Type.JPEG, SamplePages.qrLike().bytes(), 42, 42);
            assertThatThrownBy(() -> objects.embed(lie)).isInstanceOf(IOException.class);
        }
    }
}
