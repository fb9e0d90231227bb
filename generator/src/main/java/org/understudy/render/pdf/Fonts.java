package org.understudy.render.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;

/**
 * The typefaces that documents are set in: Liberation Serif for text, Liberation Sans for headings, DejaVu Sans Mono for
 * what is typed or compared, and DejaVu Sans for what the others lack. Loaded once; immutable, and thread-safe.
 */
public final class Fonts {
    private static final String LIBERATION = "/liberation/Liberation";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVu";

    private final List<FontFace> faces;
    private final List<FontFace> fallbacks;
    private final List<CmapLookup> coverage;
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    private Fonts(List<FontFace> faces, List<FontFace> fallbacks) {
        this.faces = List.copyOf(faces);
        this.fallbacks = List.copyOf(fallbacks);
        this.coverage = this.fallbacks.stream().map(Fonts::coverage).toList();
    }

    /** The built-in typefaces, from the class path. */
    public static Fonts builtIn() {
        var faces = new ArrayList<FontFace>();
        for (String family : List.of("Serif", "Sans")) {
            faces.add(face("Liberation " + family, LIBERATION + family + "-Regular", false, false));
            faces.add(face("Liberation " + family, LIBERATION + family + "-Bold", true, false));
            faces.add(face("Liberation " + family, LIBERATION + family + "-Italic", false, true));
            faces.add(face("Liberation " + family, LIBERATION + family + "-BoldItalic", true, true));
        }
        faces.add(face("DejaVu Sans Mono", DEJAVU + "SansMono", false, false));
        faces.add(face("DejaVu Sans Mono", DEJAVU + "SansMono-Bold", true, false));
        return new Fonts(faces, List.of(face("DejaVu Sans", DEJAVU + "Sans", false, false), faces.get(0)));
    }

    private static FontFace face(String family, String file, boolean bold, boolean italic) {
        return new FontFace(family, bold, italic, file + ".ttf");
    }

    private static CmapLookup coverage(FontFace face) {
        try {
            return face.parsed().getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each with a family that style sheets can name. */
    List<FontFace> faces() {
        return faces;
    }

    /** Those that are searched, in order, for a character that the fonts named in a style sheet don't have. */
    List<FontFace> fallbacks() {
        return fallbacks;
    }

    /** How high their letters are, as the layout has found it, so that it reads only those fonts that a document uses. */
    FSCacheEx<String, FSCacheValue> metrics() {
        return metrics;
    }

    /** Whether there is a glyph for it, whatever the style sheet says about fonts. */
    public boolean cover(int codePoint) {
        for (CmapLookup cmap : coverage) {
            if (cmap.getGlyphId(codePoint) != 0) {
                return true;
            }
        }
        return false;
    }
}
