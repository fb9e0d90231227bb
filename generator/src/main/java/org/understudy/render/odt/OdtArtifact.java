package org.understudy.render.odt;

import java.util.Arrays;
import java.util.List;
import org.understudy.document.Imprint;
import org.understudy.plan.Format;
import org.understudy.render.Artifact;

/**
 * An OpenDocument text that isn't packed yet: the files of its package (ODF 1.3 part 2), so that each can be encrypted by
 * itself, as the format asks for. The two that describe the package, {@code mimetype} and {@code META-INF/manifest.xml},
 * are written with it and not among them.
 */
public final class OdtArtifact implements Artifact {
    /** What the {@code mimetype} file holds. */
    public static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    /** The version of ODF that the files keep to. */
    public static final String VERSION = "1.3";

    private final Imprint imprint;
    private final List<Part> parts;
    private boolean closed;

    OdtArtifact(Imprint imprint, List<Part> parts) {
        this.imprint = imprint;
        this.parts = List.copyOf(parts);
    }

    /** One file of the package. */
    public static final class Part {
        private final String path;
        private final String mediaType;
        private final byte[] content;

        Part(String path, String mediaType, byte[] content) {
            this.path = path;
            this.mediaType = mediaType;
            this.content = content;
        }

        /** Where it is in the package: {@code content.xml}. */
        public String path() {
            return path;
        }

        /** What it is, or nothing where the format has no word for it: {@code text/xml}. */
        public String mediaType() {
            return mediaType;
        }

        /** The uncompressed bytes themselves, not a copy: to be read only. */
        public byte[] content() {
            return content;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    @Override
    public Imprint imprint() {
        return imprint;
    }

    @Override
    public Format format() {
        return Format.ODT;
    }

    /** Its files, in the order of the package. */
    public List<Part> parts() {
        if (closed) {
            throw new IllegalStateException("the artifact is closed");
        }
        return parts;
    }

    /** Wipes the files that were made of the page. */
    @Override
    public void close() {
        closed = true;
        parts.forEach(part -> Arrays.fill(part.content, (byte) 0));
    }
}
