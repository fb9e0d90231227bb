package org.understudy.golden;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Plans that can't be kept as files: bytes that aren't text, symbolic links, sizes at a limit, names of other systems. */
final class BuiltPlans {
    private static final int MEBIBYTE = 1 << 20;
    private static final String PERSON = "---\nname: Jan Vermeer\n---\n";

    /** Builds a plan in an empty folder. */
    interface Builder {
        void build(Path folder) throws IOException;
    }

    /** By the names of their cases. */
    static final Map<String, Builder> ALL = Map.of(
            "read-001-bad-latin-1",
            folder -> person(folder, "---\nname: Renée\n---\nShe said: voilà\n", ISO_8859_1),
            "read-001-bad-cut-off",
            folder -> {
                byte[] whole = "---\nname: Jan Vermeer\n---\nEn zo verder …".getBytes(UTF_8);
                Files.write(minimal(folder).resolve("people/jan.md"), Arrays.copyOf(whole, whole.length - 1));
            },
            "read-003-bad",
            folder -> person(folder, padded(MEBIBYTE + 1), UTF_8),
            "read-003-good",
            folder -> person(folder, padded(MEBIBYTE), UTF_8),
            "read-024-bad",
            folder -> person(folder, PERSON + "a\n".repeat(19_997) + "b", UTF_8),
            "read-024-good",
            folder -> person(folder, PERSON + "a\n".repeat(19_997), UTF_8),
            "read-005-bad-line-end-in-name",
            folder -> Files.writeString(minimal(folder).resolve("people/a\nb: error.md"), PERSON),
            "read-015-bad",
            BuiltPlans::linksThatLeadNowhere,
            "read-015-good",
            folder -> {
                Files.writeString(minimal(folder).resolve("people/els.md"), PERSON);
                link(folder.resolve("people/piet.md"), Path.of("els.md"));
            },
            "mixed-good-deep-markdown",
            folder -> person(folder, PERSON + "> ".repeat(30_000) + "[^1]\n\n[^1]: " + "*a ".repeat(20_000), UTF_8));

    private BuiltPlans() {}

    private static Path minimal(Path folder) throws IOException {
        Files.writeString(folder.resolve("plan.md"), "---\ntitle: A plan\nauthor: jan\nas-at: 2026-11-01\n---\n");
        Files.createDirectory(folder.resolve("people"));
        Files.writeString(folder.resolve("people/jan.md"), PERSON);
        return folder;
    }

    private static void person(Path folder, String text, java.nio.charset.Charset encoding) throws IOException {
        Files.write(minimal(folder).resolve("people/jan.md"), text.getBytes(encoding));
    }

    private static String padded(int size) {
        String line = "All work and no play makes Jan a dull boy. ".repeat(4) + "\n";
        String text = PERSON + line.repeat(size / line.length() + 1);
        return text.substring(0, size);
    }

    private static void linksThatLeadNowhere(Path folder) throws IOException {
        Path outside = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-outside"));
        Files.writeString(outside.resolve("els.md"), PERSON);
        minimal(folder);
        link(folder.resolve("people/outside.md"), outside.resolve("els.md"));
        link(
                folder.resolve("people/relative.md"),
                Path.of("../..", outside.getFileName().toString(), "els.md"));
        link(folder.resolve("people/gone.md"), Path.of("nobody.md"));
        link(folder.resolve("people/loop.md"), Path.of("loop.md"));
        link(folder.resolve("places"), outside);
        link(folder.resolve("accounts"), Path.of("people"));
    }

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException e) {
            abort("no symbolic links here");
        }
    }
}
