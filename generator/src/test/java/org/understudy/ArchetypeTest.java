package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.understudy.golden.Golden;
import org.understudy.text.Language;

/** The archetype's files are those that a plan begins with, written out in English. */
class ArchetypeTest {
    private static final Path FILES = Golden.project("templates/src/main/resources/archetype-resources");

    private static SortedMap<String, String> begun() {
        var start = new StartFiles(Language.EN);
        SortedMap<String, String> files =
                start.all("${artifactId}", "Robin Field", start.title(), "generic", LocalDate.of(2026, 11, 1));
        files.computeIfPresent("pom.xml", (name, text) -> text.replace("<groupId>my.plan<", "<groupId>${groupId}<"));
        return files;
    }

    /** What a tool leaves out has another name until it is unpacked. */
    private static String name(String path) {
        return path.equals(".gitignore") ? "__gitignore__" : path;
    }

    @TestFactory
    Stream<DynamicTest> hasWhatInitWrites() {
        return begun().entrySet().stream()
                .map(file -> dynamicTest(
                        file.getKey(), () -> Golden.assertEqual(FILES.resolve(name(file.getKey())), file.getValue())));
    }

    @Test
    void hasNothingElse() throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(it -> FILES.relativize(it).toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            begun().keySet().stream().map(ArchetypeTest::name).toList());
        }
    }
}
