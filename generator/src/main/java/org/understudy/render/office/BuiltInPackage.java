package org.understudy.render.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A reference document of ours: what documents look like if nobody makes another, and where the styles come from that another
 * one lacks. It is read without the checks, and the libraries, that foreign ones are read with.
 */
public final class BuiltInPackage {
    private final String resource;

    /** @param resource its absolute name: {@code /org/understudy/templates/reference.odt} */
    public BuiltInPackage(String resource) {
        this.resource = resource;
    }

    /** Whether these are its bytes. */
    public boolean is(byte[] bytes) {
        return Arrays.equals(bytes, bytes());
    }

    /** Its files by their paths, in the order of the package. */
    public Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private byte[] bytes() {
        try (InputStream stream = BuiltInPackage.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
