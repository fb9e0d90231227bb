package org.understudy.pack;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;

/** A file or folder that nobody can change, the administrator neither, for as long as this is open. */
public final class Immutable implements AutoCloseable {
    private final Path path;

    private Immutable(Path path) {
        this.path = path;
    }

    /** Skips the test where the file system or our rights don't allow it. */
    public static Immutable file(Path path) throws IOException, InterruptedException {
        assumeThat(chattr("+i", path)).as("chattr +i works here").isTrue();
        return new Immutable(path);
    }

    private static boolean chattr(String change, Path path) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder("chattr", change, path.toString())
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        chattr("-i", path);
    }

    @Override
    public String toString() {
        return path + " can't be changed";
    }
}
