package org.understudy.render.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds characters that are printed on others, or outside the margins. */
final class Collisions extends PDFTextStripper {
    private static final double MARGIN = 25 / 25.4 * 72;

    private record Glyph(String text, Rectangle2D place) {}

    private final List<Glyph> glyphs = new ArrayList<>();

    private Collisions() throws IOException {
        setSuppressDuplicateOverlappingText(false);
    }

    /** What was found, in words. */
    static List<String> in(PDDocument document) throws IOException {
        var found = new ArrayList<String>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var glyphs = new Collisions();
            glyphs.setStartPage(page);
            glyphs.setEndPage(page);
            glyphs.getText(document);
            for (String collision :
                    glyphs.found(document.getPage(page - 1).getMediaBox().getWidth())) {
                found.add("page " + page + ": " + collision);
            }
        }
        return found;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (!text.getUnicode().isBlank()) {
            double height = text.getFontSizeInPt() * 0.5;
            glyphs.add(new Glyph(
                    text.getUnicode(),
                    new Rectangle2D.Double(
                            text.getXDirAdj(), text.getYDirAdj() - height, text.getWidthDirAdj(), height)));
        }
    }

    private List<String> found(double pageWidth) {
        var found = new ArrayList<String>();
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph one = glyphs.get(i);
            if (one.place.getMinX() < MARGIN - 1 || one.place.getMaxX() > pageWidth - MARGIN + 1) {
                found.add(one + " is outside the margins");
            }
            for (int j = i + 1; j < glyphs.size(); j++) {
                Rectangle2D both = one.place.createIntersection(glyphs.get(j).place);
                if (both.getWidth() > 1 && both.getHeight() > 1) {
                    found.add(one + " is on " + glyphs.get(j));
                }
            }
        }
        return found;
    }
}
