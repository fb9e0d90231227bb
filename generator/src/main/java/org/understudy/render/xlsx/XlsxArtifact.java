package org.understudy.render.xlsx;

import java.util.List;
import java.util.Map;
import org.understudy.document.Imprint;
import org.understudy.plan.Format;
import org.understudy.render.Artifact;
import org.understudy.render.office.PackagePart;
import org.understudy.render.office.UnpackedParts;

/** A workbook that isn't packed yet: the files of its package (ISO/IEC 29500-2), with those that describe it. */
public final class XlsxArtifact implements Artifact {
    private final Imprint imprint;
    private final UnpackedParts<Part> parts;

    /** @param files of the package, by their paths */
    XlsxArtifact(Imprint imprint, Map<String, byte[]> files) {
        this.imprint = imprint;
        this.parts = new UnpackedParts<>(files.entrySet().stream()
                .map(file -> new Part(file.getKey(), file.getValue()))
                .toList());
    }

    /** One file of the package. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Part(String path, byte[] content) implements PackagePart {
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
        return Format.XLSX;
    }

    /** Its files, in the order of the package. */
    public List<? extends PackagePart> parts() {
        return parts.list();
    }

    @Override
    public void close() {
        parts.close();
    }
}
