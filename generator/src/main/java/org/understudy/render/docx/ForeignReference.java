package org.understudy.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.understudy.render.RenderException;
import org.understudy.render.office.Unzip;

/**
 * Reads reference documents that were made elsewhere. Apache POI, which knows what a package may hold, has to find it sound: it
 * refuses parts whose names lead out of it or occur twice, and relationships that contradict each other.
 */
final class ForeignReference {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Set<String> TEXTS = Set.of(WORD + "document.main+xml", WORD + "template.main+xml");
    private static final int MOST_BYTES = 64 << 20;
    private static final int OLE = 0xD0;

    private ForeignReference() {}

    /** @throws RenderException {@code RENDER-023} if it is no text, damaged, encrypted, or larger than 64 MiB unpacked */
    static ReferencePackage read(byte[] bytes) throws RenderException {
        ReferencePackage files = unpack(bytes);
        if (!files.has("[Content_Types].xml")) {
            throw ReferencePackage.unusable();
        }
        try (OPCPackage poi = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            poi.getParts();
            poi.revert();
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            // It tells of damage by exceptions of many kinds.
            throw ReferencePackage.unusable("damaged");
        }
        String main = files.main();
        if (files.contentType(main).contains("macroEnabled")) {
            throw ReferencePackage.unusable("macros");
        }
        if (!TEXTS.contains(files.contentType(main))) {
            throw ReferencePackage.unusable();
        }
        if (!Wml.W.equals(files.xml(main).getDocumentElement().getNamespaceURI())) {
            throw ReferencePackage.unusable("strict");
        }
        return files;
    }

    private static ReferencePackage unpack(byte[] bytes) throws RenderException {
        try {
            Map<String, byte[]> files =
                    Unzip.unpack(bytes, MOST_BYTES).orElseThrow(() -> ReferencePackage.unusable("large"));
            return new ReferencePackage(files);
        } catch (IOException e) {
            boolean packed = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
            boolean old = bytes.length > 0 && (bytes[0] & 0xFF) == OLE;
            throw packed
                    ? ReferencePackage.unusable("damaged")
                    : old ? ReferencePackage.unusable("encrypted") : ReferencePackage.unusable();
        }
    }
}
