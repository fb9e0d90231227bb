package org.understudy.render.odt;

import java.util.List;
import org.understudy.document.Imprint;
import org.understudy.plan.Format;
import org.understudy.render.Artifact;
import org.understudy.render.office.PackagePart;
import org.understudy.render.office.UnpackedParts;

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
    private final UnpackedParts<Part> parts;

    OdtArtifact(Imprint imprint, List<Part> parts) {
        this.imprint = imprint;
        this.parts = new UnpackedParts<>(parts);
    }

    /** One file of the package. */
    public static final class Part implements PackagePart {
        private final String path;
        private final String mediaType;
        private final byte[] content;

        Part(String path, String mediaType, byte[] content) {
            this.path = path;
            this.mediaType = mediaType;
            this.content = content;
        }

        @Override
        public String path() {
            return path;
        }

        /** What it is, or nothing where the format has no word for it: {@code text/xml}. */
        public String mediaType() {
            return mediaType;
        }

        @Override
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
        return parts.list();
    }

    /** Wipes the files that were made of the page. */
    @Override
    public void close() {
        parts.close();
    }
}
