package org.understudy.render.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Reference documents for tests: the built-in one and changed ones. */
public final class ReferenceDocx {
    private ReferenceDocx() {}

    /** The one that is shipped. */
    public static byte[] builtIn() {
        return resource("/org/understudy/templates/reference.docx");
    }

    /** The built-in one with a file of it changed. */
    static byte[] changed(String path, UnaryOperator<String> change) {
        Map<String, byte[]> files = builtInFiles();
        files.compute(
                path,
                (name, content) -> change.apply(content == null ? "" : new String(content, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
        return zip(files);
    }

    /** The files of the built-in one. */
    static Map<String, byte[]> builtInFiles() {
        return files(builtIn());
    }

    static Map<String, byte[]> files(byte[] file) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** A package of these files, always the same bytes. */
    static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] resource(String name) {
        try (InputStream resource = ReferenceDocx.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(resource, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
