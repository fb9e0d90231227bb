package org.understudy.render.docx;

import java.util.List;
import org.understudy.document.Imprint;
import org.understudy.plan.Format;
import org.understudy.render.Artifact;
import org.understudy.render.office.PackagePart;
import org.understudy.render.office.UnpackedParts;

/** A WordprocessingML text that isn't packed yet: the files of its package (ISO/IEC 29500-2), with those that describe it. */
public final class DocxArtifact implements Artifact {
    private final Imprint imprint;
    private final UnpackedParts<Part> parts;

    DocxArtifact(Imprint imprint, List<Part> parts) {
        this.imprint = imprint;
        this.parts = new UnpackedParts<>(parts);
    }

    /** One file of the package. */
    public static final class Part implements PackagePart {
        private final String path;
        private final byte[] content;

        Part(String path, byte[] content) {
            this.path = path;
            this.content = content;
        }

        @Override
        public String path() {
            return path;
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
        return Format.DOCX;
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
