package org.understudy.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** How wide the letters of a font are, in thousandths of its size. */
final class LetterWidths {
    private static final int COMMON = 0x250;
    private static final float UNKNOWN = -1;
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char OBJECT = '\uFFFC';

    private final PDFont font;
    private final float[] common = new float[COMMON];
    private final Map<Integer, Float> others = new HashMap<>();

    LetterWidths(PDFont font) {
        this.font = font;
        Arrays.fill(common, UNKNOWN);
    }

    /** Not a number if the font lacks a letter, or the text has one that the layout leaves out. */
    float of(String text) {
        float width = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            width += letter < COMMON ? common(letter) : others.computeIfAbsent(letter, this::measure);
            i += Character.charCount(letter);
        }
        return width;
    }

    private float common(int letter) {
        if (common[letter] == UNKNOWN) {
            common[letter] = measure(letter);
        }
        return common[letter];
    }

    private float measure(int letter) {
        if (letter == SOFT_HYPHEN || letter == OBJECT) {
            return Float.NaN;
        }
        try {
            return font.getStringWidth(Character.toString(letter));
        } catch (IllegalArgumentException e) {
            return Float.NaN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
