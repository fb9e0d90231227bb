package org.understudy.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk of its own, in memory, that can be full or read-only. Only the administrator can have one. */
public final class SmallDisk implements AutoCloseable {
    private static final int BLOCK = 4096;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Skips the test where we may mount nothing. */
    public static SmallDisk at(Path folder, String size) throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=" + size, "understudy-test", folder.toString()))
                .as("a tmpfs can be mounted here")
                .isTrue();
        return new SmallDisk(folder);
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Fills it up with a file, but for about so many bytes. */
    public Path fill(long free) throws IOException {
        Path filler = folder.resolve("filler");
        long room = folder.toFile().getUsableSpace();
        Files.write(filler, new byte[Math.toIntExact(Math.max(0, room - free) / BLOCK * BLOCK)]);
        return filler;
    }

    public void makeReadOnly() throws Exception {
        assertThat(run("mount", "-o", "remount,ro", folder.toString())).isTrue();
    }

    public void makeWritable() throws Exception {
        assertThat(run("mount", "-o", "remount,rw", folder.toString())).isTrue();
    }

    @Override
    public void close() throws Exception {
        assertThat(run("umount", folder.toString()) || run("umount", "-l", folder.toString()))
                .isTrue();
    }
}
