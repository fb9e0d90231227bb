package org.understudy.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The reference document that documents look like if nobody makes another, and where the styles come from that another one
 * lacks. It is ours, so it is read without the checks, and the libraries, that foreign ones are read with.
 */
final class BuiltInReference {
    private static final String RESOURCE = "/org/understudy/templates/reference.docx";

    private BuiltInReference() {}

    static boolean is(byte[] bytes) {
        return Arrays.equals(bytes, bytes());
    }

    static ReferencePackage read() {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReferencePackage(files);
    }

    private static byte[] bytes() {
        try (InputStream resource = BuiltInReference.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
