package org.understudy.render.pdf;

import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Measures and paints text as the layout does, but looks each letter up in its font once. PDFBox encodes and decodes a text to
 * measure it, which the layout has it do for every word and again before it paints a line.
 */
final class TextMeasure extends PdfBoxTextRenderer {
    /** Less than this beyond a whole unit of the layout doesn't count. */
    private static final float TOLERANCE = 0.01f;

    private final SharedContext context;
    private final Map<PDFont, LetterWidths> widths = new IdentityHashMap<>();
    private final Map<FontSpecification, PdfBoxFSFont> painted = new IdentityHashMap<>();

    TextMeasure(SharedContext context) {
        this.context = context;
        setup(new PdfBoxFontContext(), new SimpleBidiReorderer());
    }

    @Override
    public int getWidth(FontContext fonts, FSFont font, String text) {
        float thousandths = width((PdfBoxFSFont) font, text);
        if (Float.isNaN(thousandths)) {
            return super.getWidth(fonts, font, text);
        }
        float width = thousandths / 1000f * font.getSize2D();
        return width - Math.floor(width) < TOLERANCE ? (int) width : (int) Math.ceil(width);
    }

    /** In thousandths of the size; not a number where other fonts must help, or letters are left out. */
    private float width(PdfBoxFSFont font, String text) {
        PDFont first = font.getFontDescriptions().get(0).getFont();
        return first == null
                ? Float.NaN
                : widths.computeIfAbsent(first, LetterWidths::new).of(text);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        draw((PdfBoxFastOutputDevice) device, text, x, y, null);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y, JustificationInfo info) {
        draw((PdfBoxFastOutputDevice) device, text, x, y, info);
    }

    private void draw(PdfBoxFastOutputDevice device, String text, float x, float y, @Nullable JustificationInfo info) {
        PdfBoxFSFont font = painted.computeIfAbsent(device.getFontSpecification(), this::resolve);
        if (Float.isNaN(width(font, text))) {
            device.drawString(text, x, y, info);
        } else {
            device.drawStringFast(text, x, y, info, font.getFontDescriptions().get(0), font.getSize2D());
        }
    }

    private PdfBoxFSFont resolve(FontSpecification font) {
        return (PdfBoxFSFont) context.getFontResolver().resolveFont(context, font);
    }
}
