package org.understudy.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing outside the folder is seen, whatever a path or a link says. */
class SourceTreeTest {
    @TempDir
    Path temporary;

    private Path root;
    private Path outside;

    @BeforeEach
    void aFolderBesideAnother() throws IOException {
        root = Files.createDirectories(temporary.resolve("plan"));
        outside = Files.createDirectories(temporary.resolve("plan-outside"));
        Files.writeString(outside.resolve("secret.md"), "secret");
        Files.createDirectories(root.resolve("people"));
        Files.writeString(root.resolve("people/jan.md"), "jan");
    }

    private SourceTree tree() throws IOException {
        return SourceTree.open(root);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../plan-outside/secret.md",
                "people/../../plan-outside/secret.md",
                "./../plan/../plan-outside/secret.md",
                "/etc/passwd",
                "//etc/passwd",
                "..\\plan-outside\\secret.md",
                "people\\jan.md",
                "C:\\secret.md",
                "people/jan.md\0",
                "\0"
            })
    void pathsThatLeadOut(String path) throws IOException {
        assertThat(tree().isConfined(path)).isFalse();
        assertThat(tree().find(path)).isEmpty();
        assertThatThrownBy(() -> tree().read(path, 100)).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people/jan.md", "./people/jan.md", "people/../people/jan.md", "people//jan.md"})
    void pathsThatStayInside(String path) throws IOException {
        assertThat(tree().isConfined(path)).isTrue();
        assertThat(tree().find(path)).contains(root.toRealPath().resolve("people/jan.md"));
        assertThat(tree().read(path, 3)).asString().isEqualTo("jan");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "people", "people/", "nothing.md", "people/jan.md/x"})
    void whatIsNoFile(String path) throws IOException {
        assertThat(tree().isConfined(path)).isTrue();
        assertThat(tree().find(path)).isEmpty();
    }

    @Test
    void linksOutOfTheFolder() throws IOException {
        Files.createSymbolicLink(root.resolve("people/file.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(root.resolve("people/relative.md"), Path.of("../../plan-outside/secret.md"));
        Files.createSymbolicLink(root.resolve("folder"), outside);
        Files.createSymbolicLink(root.resolve("chain.md"), root.resolve("people/file.md"));

        assertThat(tree().list().files()).containsExactly("people/jan.md");
        assertThat(tree().list().escaping())
                .containsExactly("chain.md", "folder", "people/file.md", "people/relative.md");
        assertThat(tree().find("people/file.md")).isEmpty();
        assertThat(tree().find("folder/secret.md")).isEmpty();
        assertThat(tree().find("chain.md")).isEmpty();
    }

    @Test
    void linksWithinTheFolder() throws IOException {
        Files.createSymbolicLink(root.resolve("people/same.md"), Path.of("jan.md"));
        Files.createSymbolicLink(root.resolve("people/round.md"), outside.resolve("../plan/people/jan.md"));
        Files.createSymbolicLink(root.resolve("humans"), Path.of("people"));

        assertThat(tree().list().files()).containsExactly("people/jan.md", "people/round.md", "people/same.md");
        assertThat(tree().list().escaping()).as("folders aren't followed").containsExactly("humans");
        assertThat(tree().read("people/same.md", 3)).asString().isEqualTo("jan");
        assertThat(tree().read("humans/jan.md", 3)).asString().isEqualTo("jan");
    }

    @Test
    void linksThatLeadNowhere() throws IOException {
        Files.createSymbolicLink(root.resolve("loop.md"), Path.of("loop.md"));
        Files.createSymbolicLink(root.resolve("a.md"), Path.of("b.md"));
        Files.createSymbolicLink(root.resolve("b.md"), Path.of("a.md"));
        Files.createSymbolicLink(root.resolve("people/self"), Path.of("."));
        Files.createSymbolicLink(root.resolve("up"), Path.of(".."));

        assertThat(tree().list().files()).containsExactly("people/jan.md");
        assertThat(tree().list().escaping()).containsExactly("a.md", "b.md", "loop.md", "people/self", "up");
        assertThat(tree().find("loop.md")).isEmpty();
        assertThat(tree().find("up/plan-outside/secret.md")).isEmpty();
        assertThat(tree().find("up/plan/people/jan.md")).as("out and in again").isPresent();
    }

    @Test
    void aFolderThatIsItselfALink() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), root);

        SourceTree tree = SourceTree.open(link);
        assertThat(tree.root()).isEqualTo(root.toRealPath());
        assertThat(tree.list().files()).containsExactly("people/jan.md");
        assertThat(tree.find("people/jan.md")).isPresent();
    }

    @Test
    void namesThatAreLeftOut() throws IOException {
        for (String name : new String[] {".hidden.md", "jan.md~", ".git/config", "people/.swp/x.md", "old~/x.md"}) {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
        assertThat(tree().list().files()).containsExactly("people/jan.md");
        assertThat(tree().list().escaping()).isEmpty();
    }

    @Test
    void theListIsSorted() throws IOException {
        for (String name : new String[] {"z.md", "B.md", "a.md", "people-2.md"}) {
            Files.writeString(root.resolve(name), "x");
        }
        assertThat(tree().list().files()).containsExactly("B.md", "a.md", "people-2.md", "people/jan.md", "z.md");
    }

    @Test
    void aLimitOnWhatIsRead() throws IOException {
        assertThat(tree().read("people/jan.md", 3)).hasSize(3);
        assertThatThrownBy(() -> tree().read("people/jan.md", 2))
                .isInstanceOfSatisfying(
                        FileTooLargeException.class, e -> assertThat(e.limit()).isEqualTo(2));
    }

    @Test
    void aFolderThatIsNone() {
        assertThatThrownBy(() -> SourceTree.open(temporary.resolve("nothing"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> SourceTree.open(root.resolve("people/jan.md")))
                .isInstanceOf(NoSuchFileException.class);
    }
}
