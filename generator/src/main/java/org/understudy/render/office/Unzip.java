package org.understudy.render.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Unpacks ZIP files that somebody else made, in memory. */
public final class Unzip {
    private Unzip() {}

    /**
     * The files in it, unpacked, in its order. They are counted, since what the directory of a ZIP file says of sizes may be a
     * lie.
     *
     * @param mostBytes how many there may be altogether
     * @return empty if there are more
     * @throws IOException if it is no ZIP file, or a damaged one
     */
    public static Optional<Map<String, byte[]>> unpack(byte[] bytes, int mostBytes) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        int left = mostBytes;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream stream = zip.getInputStream(entry)) {
                    byte[] content = stream.readNBytes(left + 1);
                    left -= content.length;
                    files.put(entry.getName(), content);
                }
                if (left < 0) {
                    return Optional.empty();
                }
            }
            return Optional.of(files);
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }
}
