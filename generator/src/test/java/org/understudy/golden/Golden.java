package org.understudy.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the program is expected to write, kept in files of the source tree. With the system property
 * {@code understudy.golden.update=true} they are rewritten instead of compared; the change is then reviewed like code.
 */
public final class Golden {
    private static final String UPDATE = "understudy.golden.update";
    private static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    private Golden() {}

    /** A folder or file below {@code src/test/resources/golden}. */
    public static Path path(String name) {
        return MODULE.resolve("src/test/resources/golden").resolve(name);
    }

    /** A folder or file of the project. */
    public static Path project(String name) {
        return MODULE.resolveSibling(name);
    }

    /** A folder or file of the module. */
    public static Path module(String name) {
        return MODULE.resolve(name);
    }

    /**
     * Compares a text, in UTF-8 with {@code \n} at the ends of its lines, with what a file says.
     *
     * @param file absolute, or relative to the module's folder
     */
    public static void assertEqual(Path file, String actual) {
        Path golden = MODULE.resolve(file);
        try {
            if (Boolean.getBoolean(UPDATE)) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, actual);
            }
            assertThat(golden).as("rewrite with -D" + UPDATE + "=true").exists();
            assertThat(actual)
                    .as(MODULE.relativize(golden) + " (rewrite with -D" + UPDATE + "=true)")
                    .isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
