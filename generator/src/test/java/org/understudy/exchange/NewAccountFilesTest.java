package org.understudy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All new files or none. */
class NewAccountFilesTest {
    @TempDir
    private Path folder;

    private static final Map<String, String> TWO =
            new TreeMap<>(Map.of("accounts/a.md", "one", "accounts/b.md", "two"));

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(it -> folder.relativize(it).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theyStayIfKept() throws IOException {
        try (var files = new NewAccountFiles(folder)) {
            files.write(TWO);
            files.keep();
        }
        assertThat(files()).containsExactly("accounts/a.md", "accounts/b.md");
        assertThat(folder.resolve("accounts/b.md")).hasContent("two");
    }

    @Test
    void theyGoIfNot() throws IOException {
        try (var files = new NewAccountFiles(folder)) {
            files.write(TWO);
            assertThat(files()).hasSize(2);
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void noneReplacesAnother() throws IOException {
        Files.createDirectories(folder.resolve("accounts"));
        Files.writeString(folder.resolve("accounts/b.md"), "the author’s");
        assertThatThrownBy(() -> {
                    try (var files = new NewAccountFiles(folder)) {
                        files.write(TWO);
                    }
                })
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(files()).containsExactly("accounts/b.md");
        assertThat(folder.resolve("accounts/b.md")).hasContent("the author’s");
    }

    @Test
    void whatAKilledOneLeftIsCleared() throws IOException {
        Files.createDirectories(folder.resolve("accounts"));
        Files.writeString(folder.resolve("accounts/.understudy-import-0"), "half");
        theyStayIfKept();
    }
}
