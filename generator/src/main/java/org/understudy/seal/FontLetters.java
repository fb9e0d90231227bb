package org.understudy.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Vector;

/** What the codes of a font stand for; each is looked up once. */
final class FontLetters {
    private final PDFont font;
    private final boolean ofTwoBytes;
    private final Map<Integer, Letter> letters = new HashMap<>();

    /**
     * A code of a font.
     *
     * @param text empty where the font doesn't tell
     * @param across how far it moves what follows, in parts of the font's size
     * @param down likewise, in fonts that are written downwards
     * @param spaced whether it is a space that is widened with the words (ISO 32000-1, 9.3.3)
     */
    record Letter(String text, double across, double down, boolean spaced) {}

    FontLetters(PDFont font) {
        this.font = font;
        this.ofTwoBytes = font instanceof PDType0Font
                && COSName.IDENTITY_H.equals(font.getCOSObject().getCOSName(COSName.ENCODING));
    }

    List<Letter> read(byte[] codes) throws IOException {
        List<Letter> read = new ArrayList<>(codes.length);
        if (ofTwoBytes) {
            for (int i = 1; i < codes.length; i += 2) {
                read.add(letter((codes[i - 1] & 0xFF) << 8 | codes[i] & 0xFF, 2));
            }
        } else {
            var in = new ByteArrayInputStream(codes);
            for (int left = in.available(); left > 0; left = in.available()) {
                int code = font.readCode(in);
                read.add(letter(code, left - in.available()));
            }
        }
        return read;
    }

    private Letter letter(int code, int length) throws IOException {
        Letter known = letters.get(code);
        if (known == null) {
            known = find(code, length);
            letters.put(code, known);
        }
        return known;
    }

    private Letter find(int code, int length) throws IOException {
        Vector moved = font.getDisplacement(code);
        return new Letter(text(code), moved.getX(), moved.getY(), length == 1 && code == ' ');
    }

    /** Where a simple font doesn't say what a code stands for, readers take it for the character itself. */
    private String text(int code) {
        String text = font.toUnicode(code);
        if (text != null) {
            return text;
        }
        return font instanceof PDSimpleFont ? String.valueOf((char) code) : "";
    }
}
