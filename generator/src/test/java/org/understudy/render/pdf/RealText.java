package org.understudy.render.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the text that is no artifact (ISO 32000-1, 14.8.2.2), in the order in which it is read aloud. */
final class RealText extends PDFTextStripper {
    private int depth;
    private int artifactAt = Integer.MAX_VALUE;

    private RealText() throws IOException {}

    static String of(PDDocument document) throws IOException {
        return new RealText().getText(document);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        depth++;
        if (COSName.ARTIFACT.equals(tag)) {
            artifactAt = Math.min(artifactAt, depth);
        }
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        if (depth == artifactAt) {
            artifactAt = Integer.MAX_VALUE;
        }
        depth--;
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (artifactAt == Integer.MAX_VALUE) {
            super.processTextPosition(position);
        }
    }
}
