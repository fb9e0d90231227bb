package org.understudy.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search that finds nothing is worth something only if it would have found it. */
class CanariesTest {
    @TempDir
    Path folder;

    private final Canaries canaries = new Canaries(new Random(5));

    @Test
    void eachFormIsFound() throws IOException {
        String canary = canaries.password();
        for (var form : Canaries.forms(canary).entrySet()) {
            var content = new ByteArrayOutputStream();
            content.writeBytes("before ".getBytes(UTF_8));
            content.writeBytes(form.getValue());
            content.writeBytes(" after".getBytes(UTF_8));
            Path file = Files.write(folder.resolve("file"), content.toByteArray());
            assertThat(Canaries.hits(List.of(canary), folder)).contains(file + ": " + form.getKey());
        }
    }

    @Test
    void itIsFoundInBase64OfMore() throws IOException {
        String canary = canaries.password();
        for (String before : List.of("", "a", "ab", "abc")) {
            byte[] more = (before + canary + "after").getBytes(UTF_8);
            Files.write(folder.resolve("file"), Base64.getEncoder().encode(more));
            assertThat(Canaries.hits(List.of(canary), folder)).isNotEmpty();
        }
    }

    @Test
    void itIsFoundInTheNameOfAFile() throws IOException {
        String canary = canaries.plain();
        Files.createDirectory(folder.resolve("of " + canary));
        assertThat(Canaries.hits(List.of(canary), folder)).isNotEmpty();
    }

    @Test
    void anotherIsNotFound() throws IOException {
        Files.writeString(folder.resolve("file"), canaries.password() + canaries.plain());
        assertThat(Canaries.hits(List.of(canaries.password(), canaries.plain()), folder))
                .isEmpty();
    }
}
