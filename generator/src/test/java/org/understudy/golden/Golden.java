package org.understudy.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that say what is expected. With {@code -Dunderstudy.golden.update=true} they are written anew, to be reviewed. */
public final class Golden {
    private Golden() {}

    /** @param file relative to the folder of the module */
    public static void assertEqual(Path file, String actual) {
        try {
            if (Boolean.getBoolean("understudy.golden.update")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
            }
            assertThat(file).exists();
            assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
