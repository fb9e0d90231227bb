package org.understudy.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.understudy.render.odt.OdtArtifact;

/**
 * Writes the ZIP file of an OpenDocument text: {@code mimetype} first and stored, so that the type can be read at a fixed
 * place (ODF 1.3 part 2, section 3.3), the same date for every file, and no extra fields.
 */
final class OdtPackage {
    /** Not the first of January: with that date, LibreOffice's ZIP code and others add a time zone's offset. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256 * 1024);
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    OdtPackage() {
        addStored("mimetype", OdtArtifact.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
    }

    void addStored(String path, byte[] content) {
        var entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        var crc = new CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        add(entry, content);
    }

    void addDeflated(String path, byte[] content) {
        add(new ZipEntry(path), content);
    }

    private void add(ZipEntry entry, byte[] content) {
        entry.setTimeLocal(DATE);
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The finished file. */
    byte[] toBytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
