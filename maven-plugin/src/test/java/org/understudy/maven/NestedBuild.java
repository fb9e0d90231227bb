package org.understudy.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.understudy.json.Json;

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

    /** What Maven said, run after run, without colours and levels. */
    public List<String> log() throws IOException {
        return Files.readAllLines(folder.resolve("build.log")).stream()
                .map(line -> line.replaceAll("\\u001B\\[[0-9;]*m", ""))
                .map(line -> line.replaceFirst("^\\[[A-Z]+] ", ""))
                .toList();
    }

    /** That Maven said these lines, in this order, others between them or not; each is the end of a line. */
    public NestedBuild said(String... lines) throws IOException {
        return saidMatching(
                Stream.of(lines).map(line -> ".*" + Pattern.quote(line)).toArray(String[]::new));
    }

    /** The same with patterns, each of a line without its level. */
    public NestedBuild saidMatching(String... patterns) throws IOException {
        List<String> log = log();
        int at = 0;
        for (String pattern : patterns) {
            int from = at;
            while (at < log.size() && !log.get(at).matches(pattern)) {
                at++;
            }
            assertThat(at)
                    .as("“%s” after line %d of %s", pattern, from, folder.resolve("build.log"))
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

    /** That a pack is whole: everything that its manifest names is as it says, and there is nothing else. */
    public NestedBuild hasPack(String path) throws Exception {
        Path pack = folder.resolve(path);
        var names = new TreeSet<>(Set.of("manifest.json"));
        Map<String, Object> manifest = Json.readObject(Files.readString(pack.resolve("manifest.json")));
        for (Object document : (List<?>) manifest.getOrDefault("documents", List.of())) {
            Map<?, ?> entry = (Map<?, ?>) document;
            String name = String.valueOf(entry.get("file"));
            byte[] content = Files.readAllBytes(pack.resolve(name));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                    .as(name)
                    .isEqualTo(entry.get("sha256"));
            names.add(name);
        }
        assertThat(names).hasSize(5);
        assertThat(names(path)).containsExactlyElementsOf(names);
        return this;
    }

    /** Exchanges words in a file that has them. */
    public NestedBuild change(String path, String from, String to) throws IOException {
        Path file = folder.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
        return this;
    }

    /** Writes a file that only we can read. */
    public NestedBuild secretFile(String path, String content) throws IOException {
        Path file = Files.createFile(
                folder.resolve(path),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
        return this;
    }

    /** What a sealed PDF says, without the space between. */
    public String textOf(String path, String passphrase) throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve(path).toFile(), passphrase)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    public Path file(String path) {
        return folder.resolve(path);
    }

    private List<String> names(String path) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(path))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
