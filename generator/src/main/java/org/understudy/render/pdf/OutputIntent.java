package org.understudy.render.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Says that the colours of a PDF are sRGB, as one that is archivable must (ISO 19005-2, 6.2.3). */
final class OutputIntent {
    /** Where the header of a profile names the platform it was made for (ICC.1, 7.2.10). */
    private static final int PLATFORM = 40;

    private static final String SRGB = "sRGB IEC61966-2.1";

    private final byte[] profile;

    OutputIntent() {
        profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        // the only part that differs between JDKs, and that may be left open
        Arrays.fill(profile, PLATFORM, PLATFORM + 4, (byte) 0);
    }

    /** PDFBox's own way through {@code ICC_Profile} would write the platform again. */
    void addTo(PDDocument document) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setInt(COSName.N, 3);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(profile);
        }
        var intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SRGB);
        intent.setString(COSName.INFO, SRGB);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, stream);
        document.getDocumentCatalog().addOutputIntent(new PDOutputIntent(intent));
    }
}
