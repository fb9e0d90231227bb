package org.understudy.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a package as they are stored in it, each with its CRC checked. */
final class OdtFiles {
    /** Nothing but the list of files is compressed, and it is never nearly as large. */
    private static final int LARGEST_LIST = 1 << 20;

    private OdtFiles() {}

    /** @throws IOException if it is no ZIP file, holds a file twice, or one that is larger than the whole and a list */
    static Map<String, byte[]> of(byte[] odt) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        int limit = odt.length + LARGEST_LIST;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(odt), StandardCharsets.UTF_8)) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                byte[] content = zip.readNBytes(limit);
                limit -= content.length;
                if (limit <= 0 || files.put(entry.getName(), content) != null) {
                    throw new IOException("not a package");
                }
                zip.closeEntry();
                entry = zip.getNextEntry();
            }
        }
        return files;
    }

    static byte[] required(Map<String, byte[]> files, String path) throws IOException {
        byte[] content = files.get(path);
        if (content == null) {
            throw new IOException("a file is missing");
        }
        return content;
    }
}
