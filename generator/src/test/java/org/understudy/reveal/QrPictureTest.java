package org.understudy.reveal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.understudy.document.Image;
import org.understudy.plan.Account.Algorithm;
import org.understudy.vault.Secret;

/** What another library reads in our QR codes. */
class QrPictureTest {
    @Test
    void everyCodeSaysWhatItWasMadeOf() throws Exception {
        var random = new Random(18004);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[10 + random.nextInt(55)];
            random.nextBytes(bytes);
            try (OtpKey key = Keys.key(bytes, new CodeRecipe.Step.Time(30), Algorithm.SHA1, 6);
                    Secret address = OtpKeyAddress.of(key, "Provider " + i, "user@example.com")) {
                Result read = read(decoded(QrPicture.of(address)));
                assertThat(read.getText()).as("key %d", i).isEqualTo(Keys.text(address));
                assertThat(String.valueOf(read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL)))
                        .isIn("M", "Q", "H");
            }
        }
    }

    @Test
    void crispWithAQuietZone() throws Exception {
        try (Secret text = Keys.secret("otpauth://totp/a?secret=JBSWY3DPEHPK3PXP")) {
            Image picture = QrPicture.of(text);
            BufferedImage image = decoded(picture);
            assertThat(image.getColorModel().getPixelSize()).isEqualTo(1);
            assertThat(picture.width()).isEqualTo(picture.height()).isEqualTo(image.getWidth());
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    boolean first = black(image, x - x % 8, y - y % 8);
                    assertThat(black(image, x, y)).isEqualTo(first);
                    boolean inside = Math.min(Math.min(x, y), image.getWidth() - 1 - Math.max(x, y)) >= 32;
                    assertThat(inside || !black(image, x, y)).isTrue();
                }
            }
            assertThat(black(image, 32, 32)).isTrue();
        }
    }

    private static BufferedImage decoded(Image picture) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    private static boolean black(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFFFFFF) == 0;
    }

    private static Result read(BufferedImage image) throws Exception {
        var matrix = new BitMatrix(image.getWidth(), image.getHeight());
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (black(image, x, y)) {
                    matrix.set(x, y);
                }
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new Bits(matrix)), Map.of(DecodeHintType.PURE_BARCODE, Boolean.TRUE));
    }

    /** Pixels that are black or white already. */
    private static final class Bits extends com.google.zxing.Binarizer {
        private final BitMatrix matrix;

        Bits(BitMatrix matrix) {
            super(new com.google.zxing.RGBLuminanceSource(
                    matrix.getWidth(), matrix.getHeight(), new int[matrix.getWidth() * matrix.getHeight()]));
            this.matrix = matrix;
        }

        @Override
        public com.google.zxing.common.BitArray getBlackRow(int y, com.google.zxing.common.BitArray row) {
            return matrix.getRow(y, row);
        }

        @Override
        public BitMatrix getBlackMatrix() {
            return matrix;
        }

        @Override
        public com.google.zxing.Binarizer createBinarizer(com.google.zxing.LuminanceSource source) {
            throw new UnsupportedOperationException();
        }
    }
}
