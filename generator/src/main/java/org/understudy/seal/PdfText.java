package org.understudy.seal;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;

/**
 * Reads the text of pages. Unlike PDFBox's own reader it works out where each piece of text stands instead of where each
 * letter does, and gives it in two orders at once.
 *
 * @see <a href="https://www.iso.org/standard/51502.html">ISO 32000-1, 9.4.4, text space</a>
 */
final class PdfText extends PDFStreamEngine {
    private final Map<PDFont, FontLetters> fonts = new IdentityHashMap<>();
    private PlacedTexts page = new PlacedTexts();

    private PdfText() {
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new Restore(this));
        addOperator(new Save(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /** The text of all pages twice: as it is drawn, and from top to bottom. */
    static String of(PDDocument document) throws IOException {
        var drawn = new StringBuilder();
        var fromTop = new StringBuilder();
        var reader = new PdfText();
        for (PDPage page : document.getPages()) {
            reader.page = new PlacedTexts();
            reader.processPage(page);
            reader.page.asDrawn(drawn);
            reader.page.fromTop(fromTop);
        }
        return drawn.append(fromTop).toString();
    }

    @Override
    protected void showText(byte[] codes) throws IOException {
        PDTextState state = getGraphicsState().getTextState();
        double size = state.getFontSize();
        double stretch = state.getHorizontalScaling() / 100.0;

        var text = new StringBuilder();
        double across = 0;
        double down = 0;
        for (FontLetters.Letter letter :
                fonts.computeIfAbsent(font(state), FontLetters::new).read(codes)) {
            text.append(letter.text());
            double spacing = state.getCharacterSpacing() + (letter.spaced() ? state.getWordSpacing() : 0);
            boolean downwards = letter.down() != 0;
            across += downwards ? 0 : (letter.across() * size + spacing) * stretch;
            down += downwards ? letter.down() * size + spacing : 0;
        }
        if (!text.toString().isBlank()) {
            place(text.toString(), across, size, state.getRise());
        }
        getTextMatrix().translate((float) across, (float) down);
    }

    /** Readers take this one for a text that names none. */
    private static PDFont font(PDTextState state) {
        PDFont font = state.getFont();
        return font == null ? new PDType1Font(Standard14Fonts.FontName.HELVETICA) : font;
    }

    private void place(String text, double across, double size, double rise) {
        Matrix toPage = getTextMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
        double a = toPage.getScaleX();
        double b = toPage.getShearY();
        double scale = Math.hypot(a, b);
        if (scale == 0) {
            scale = 1;
        }
        double cos = a / scale;
        double sin = b / scale;
        double x = toPage.getTranslateX() + rise * toPage.getShearX();
        double y = toPage.getTranslateY() + rise * toPage.getScaleY();
        double start = x * cos + y * sin;
        double height = Math.abs(size) * Math.hypot(toPage.getShearX(), toPage.getScaleY());
        int angle = (int) Math.round(Math.toDegrees(Math.atan2(b, a)));
        page.add(new PlacedText(text, angle, start, start + across * scale, x * sin - y * cos, height));
    }
}
