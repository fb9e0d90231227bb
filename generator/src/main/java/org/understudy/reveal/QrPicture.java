package org.understudy.reveal;

import io.nayuki.qrcodegen.QrCode;
import java.util.Arrays;
import org.understudy.document.Image;
import org.understudy.vault.Secret;

/**
 * A QR code (ISO/IEC 18004) as a picture: error correction M or better, and a quiet zone of four modules around it. Every module
 * is a square of whole pixels, so that it stays crisp in print.
 */
final class QrPicture {
    private static final int QUIET_ZONE = 4;
    private static final int PIXELS = 8;

    private QrPicture() {}

    /** @throws IllegalArgumentException if the text has more than about two thousand characters */
    static Image of(Secret text) {
        byte[] bytes = text.toUtf8();
        try {
            QrCode code = QrCode.encodeBinary(bytes, QrCode.Ecc.MEDIUM);
            int side = (code.size + 2 * QUIET_ZONE) * PIXELS;
            byte[] png = BitmapPng.encode(
                    side, side, (x, y) -> code.getModule(x / PIXELS - QUIET_ZONE, y / PIXELS - QUIET_ZONE));
            return new Image(Image.Type.PNG, png, side, side);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
