package org.understudy.render.odt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Reference documents for tests: the built-in one, one that LibreOffice made, and changed ones. */
public final class ReferenceOdt {
    private ReferenceOdt() {}

    /** The one that is shipped. */
    public static byte[] builtIn() {
        return resource("/org/understudy/templates/reference.odt");
    }

    /** US Letter with a logo in its header, made by LibreOffice 7.4. */
    public static byte[] letterhead() {
        return resource("/org/understudy/render/odt/letterhead.odt");
    }

    /** The built-in one with a file of it changed. */
    static byte[] changed(String path, UnaryOperator<String> change) {
        Map<String, byte[]> files = builtInFiles();
        files.compute(path, (name, content) -> utf8(change.apply(new String(content, StandardCharsets.UTF_8))));
        return zip(files);
    }

    /** The files of the built-in one. */
    static Map<String, byte[]> builtInFiles() {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(builtIn()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream resource = ReferenceOdt.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(resource, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
