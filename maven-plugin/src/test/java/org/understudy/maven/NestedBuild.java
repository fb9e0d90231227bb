package org.understudy.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a nested build, for the scripts that prepare it and look at what came of it. */
public final class NestedBuild {
    private final Path folder;

    public NestedBuild(File folder) {
        this.folder = folder.toPath();
    }

    /** Puts the plan that is shared, and its vault, where Maven looks for one. */
    public NestedBuild usePlan() throws IOException {
        return usePlan("src/plan");
    }

    /** The same somewhere else. */
    public NestedBuild usePlan(String place) throws IOException {
        Path target = folder.resolve(place);
        // the plugin's own folder is three above: target/it/name
        copy(folder.resolve("../../../src/it/plan").normalize(), target);
        Vaults.write(target.resolve("vault.kdbx"));
        return this;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (!Files.exists(copy)) {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** What Maven said, run after run, without colours. */
    public List<String> log() throws IOException {
        return Files.readAllLines(folder.resolve("build.log")).stream()
                .map(line -> line.replaceAll("\\u001B\\[[0-9;]*m", ""))
                .toList();
    }

    /** That Maven said these lines, in this order, others between them or not; each is the end of a line. */
    public NestedBuild said(String... lines) throws IOException {
        List<String> log = log();
        int at = 0;
        for (String line : lines) {
            int from = at;
            while (at < log.size() && !log.get(at).endsWith(line)) {
                at++;
            }
            assertThat(at)
                    .as("“%s” after line %d of %s", line, from, folder.resolve("build.log"))
                    .isLessThan(log.size());
            at++;
        }
        return this;
    }

    /** That no stack trace was shown for what an author did wrong. */
    public NestedBuild noStackTrace() throws IOException {
        assertThat(log()).noneMatch(line -> line.matches("\\s+at [\\w.$]+\\(.*") || line.startsWith("Caused by"));
        return this;
    }

    public Path file(String path) {
        return folder.resolve(path);
    }

    /** The names in a folder, sorted. */
    public List<String> names(String path) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(path))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
