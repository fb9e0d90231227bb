package org.understudy.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** One cut of a typeface. Its file is read when it is needed, once. */
final class FontFace {
    private final String family;
    private final boolean bold;
    private final boolean italic;
    private final String resource;
    private byte @Nullable [] file;

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

    /** The font without the tables that slow it down; not to be changed. */
    synchronized byte[] file() {
        if (file == null) {
            file = FontTables.stripped(read());
        }
        return file;
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
