package org.understudy.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.understudy.render.office.PackagePart;

/** Packs the files of an Office Open XML document (ISO/IEC 29500-2, Annex B); the same files give the same bytes. */
final class OoxmlPackage {
    private static final int ROOM = 256 * 1024;
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private OoxmlPackage() {}

    /** The file in clear. */
    static byte[] of(List<? extends PackagePart> parts) {
        var bytes = new ByteArrayOutputStream(ROOM);
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (PackagePart part : parts) {
                var entry = new ZipEntry(part.path());
                entry.setTimeLocal(DATE);
                zip.putNextEntry(entry);
                zip.write(part.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
