package org.understudy.exchange.format;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the QR codes of authenticators in a picture say, be it a screenshot or a photograph. */
final class QrCodes {
    private static final String SCHEME = "otpauth";
    private static final Map<DecodeHintType, ?> HARDER = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    /** By how much a picture is made smaller, where its codes can't be read otherwise: that takes out noise. */
    private static final List<Integer> SMALLER = List.of(1, 2, 4);

    private QrCodes() {}

    /**
     * The addresses in them, each once.
     *
     * @throws ExportException if the picture can't be read, is too large, or has none
     */
    static List<String> in(ExportFile file) throws ExportException {
        GreyPicture picture = GreyPicture.of(file);
        Set<String> found = new LinkedHashSet<>();
        for (int divisor : SMALLER) {
            ways(picture.smaller(divisor)).forEach(way -> read(way, found));
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        throw file.failure(ExportRules.NO_CODE);
    }

    /** With a threshold for each place and with one for all; dark on light and light on dark. */
    private static Stream<Binarizer> ways(java.awt.image.BufferedImage grey) {
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        LuminanceSource light = new PlanarYUVLuminanceSource(
                pixels, grey.getWidth(), grey.getHeight(), 0, 0, grey.getWidth(), grey.getHeight(), false);
        return Stream.of(light, light.invert())
                .flatMap(source -> Stream.of(new HybridBinarizer(source), new GlobalHistogramBinarizer(source)));
    }

    private static void read(Binarizer way, Set<String> found) {
        try {
            Arrays.stream(new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(way), HARDER))
                    .map(Result::getText)
                    .filter(text -> text.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                    .forEach(found::add);
        } catch (NotFoundException | RuntimeException e) {
            // nothing is to be seen in this way; what isn't a code can lead the reader out of its arrays
        }
    }
}
