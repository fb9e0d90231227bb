package org.understudy.render.odt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.odftoolkit.odfdom.pkg.OdfPackage;
import org.understudy.render.RenderException;
import org.understudy.render.odt.OdtArtifact.Part;
import org.understudy.render.office.Unzip;

/**
 * Reads reference documents that were made elsewhere, by the ODF Toolkit, which knows what a package may hold: it refuses
 * paths that lead out of it, names that occur twice and manifests with a DTD.
 */
final class ForeignReference {
    private static final Set<String> MEDIA_TYPES = Set.of(OdtArtifact.MEDIA_TYPE, OdtArtifact.MEDIA_TYPE + "-template");
    private static final int MOST_BYTES = 64 << 20;

    private ForeignReference() {}

    /** @throws RenderException {@code RENDER-021} if it is no text, damaged, encrypted, or larger than 64 MiB unpacked */
    static ReferencePackage read(byte[] bytes) throws RenderException {
        ReferencePackage files = unpack(bytes);
        if (!files.paths().contains("mimetype")) {
            throw ReferencePackage.unusable();
        }
        // The toolkit would print what is wrong with this XML, so that is found out before.
        files.xml("META-INF/manifest.xml");
        try (OdfPackage odf = OdfPackage.loadPackage(new ByteArrayInputStream(bytes))) {
            if (!MEDIA_TYPES.contains(odf.getMediaTypeString())) {
                throw ReferencePackage.unusable();
            }
            var parts = new ArrayList<Part>();
            for (String path : odf.getFilePaths()) {
                if (odf.getFileEntry(path).getEncryptionData() != null) {
                    throw ReferencePackage.unusable("encrypted");
                }
                if (files.paths().contains(path)) {
                    String mediaType = odf.getFileEntry(path).getMediaTypeString();
                    byte[] content = files.part(path).content();
                    parts.add(new Part(path, Optional.ofNullable(mediaType).orElse(""), content));
                }
            }
            return new ReferencePackage(parts);
        } catch (RenderException e) {
            throw e;
        } catch (Exception e) {
            // It tells of damage by exceptions of many kinds, unchecked ones among them.
            throw ReferencePackage.unusable("damaged");
        }
    }

    private static ReferencePackage unpack(byte[] bytes) throws RenderException {
        try {
            Map<String, byte[]> files =
                    Unzip.unpack(bytes, MOST_BYTES).orElseThrow(() -> ReferencePackage.unusable("large"));
            return new ReferencePackage(files.entrySet().stream()
                    .map(file -> new Part(file.getKey(), "", file.getValue()))
                    .toList());
        } catch (IOException e) {
            boolean packed = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
            throw packed ? ReferencePackage.unusable("damaged") : ReferencePackage.unusable();
        }
    }
}
