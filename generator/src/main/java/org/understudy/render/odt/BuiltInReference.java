package org.understudy.render.odt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.understudy.render.odt.OdtArtifact.Part;

/**
 * The reference document that documents look like if nobody makes another, and where the styles come from that another one
 * lacks. It is ours, so it is read without the checks, and the libraries, that foreign ones are read with.
 */
final class BuiltInReference {
    private static final String RESOURCE = "/org/understudy/templates/reference.odt";

    private BuiltInReference() {}

    static boolean is(byte[] bytes) {
        return Arrays.equals(bytes, bytes());
    }

    static ReferencePackage read() {
        var parts = new ArrayList<Part>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new Part(entry.getName(), "", zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReferencePackage(parts);
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
