package org.understudy.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** One cut of a typeface. It is read when it is needed, once. */
final class FontFace {
    private final String family;
    private final boolean bold;
    private final boolean italic;
    private final String resource;
    private @Nullable TrueTypeFont parsed;

    /**
     * @param family as style sheets name it
     * @param resource a TrueType font on the class path
     */
    FontFace(String family, boolean bold, boolean italic, String resource) {
        this.family = family;
        this.bold = bold;
        this.italic = italic;
        this.resource = resource;
    }

    String family() {
        return family;
    }

    boolean bold() {
        return bold;
    }

    boolean italic() {
        return italic;
    }

    /** The font without the tables that slow it down. Documents of several threads may share it. */
    synchronized TrueTypeFont parsed() {
        if (parsed == null) {
            try {
                parsed = new TTFParser().parse(new RandomAccessReadBuffer(FontTables.stripped(read())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return parsed;
    }

    private byte[] read() {
        try (InputStream in = FontFace.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no font " + resource + " on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return resource;
    }
}
