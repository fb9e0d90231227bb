package org.understudy.render.odt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.odftoolkit.odfdom.pkg.OdfPackage;
import org.understudy.render.RenderException;
import org.understudy.render.odt.OdtArtifact.Part;
import org.xml.sax.helpers.DefaultHandler;

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
        boundSize(bytes);
        // With a handler of its own the package reports its flaws there instead of to a log.
        try (OdfPackage odf = OdfPackage.loadPackage(new ByteArrayInputStream(bytes), "", new DefaultHandler())) {
            if (!MEDIA_TYPES.contains(odf.getMediaTypeString())) {
                throw ReferencePackage.unusable();
            }
            var parts = new ArrayList<Part>();
            for (String path : odf.getFilePaths()) {
                if (odf.getFileEntry(path).getEncryptionData() != null) {
                    throw ReferencePackage.unusable("encrypted");
                }
                if (!path.endsWith("/")) {
                    parts.add(part(odf, path));
                }
            }
            return new ReferencePackage(parts);
        } catch (RenderException e) {
            throw e;
        } catch (Exception e) {
            // The toolkit tells of damage by exceptions of many kinds, unchecked ones among them.
            throw ReferencePackage.unusable("damaged");
        }
    }

    private static Part part(OdfPackage odf, String path) {
        String mediaType = odf.getFileEntry(path).getMediaTypeString();
        byte[] content = odf.getBytes(path);
        return new Part(
                path,
                Optional.ofNullable(mediaType).orElse(""),
                Optional.ofNullable(content).orElseThrow());
    }

    /** Unpacks everything once, counting: what the directory of a ZIP file says of sizes may be a lie. */
    private static void boundSize(byte[] bytes) throws RenderException {
        long total = 0;
        byte[] buffer = new byte[8192];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = 0; read >= 0; read = content.read(buffer)) {
                        total += read;
                        if (total > MOST_BYTES) {
                            throw ReferencePackage.unusable("large");
                        }
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            boolean packed = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
            throw packed ? ReferencePackage.unusable("damaged") : ReferencePackage.unusable();
        }
    }
}
