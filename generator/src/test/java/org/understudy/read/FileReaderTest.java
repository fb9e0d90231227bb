package org.understudy.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.diagnostic.DiagnosticPrinter;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.golden.Golden;
import org.understudy.source.SourceFile;
import org.understudy.source.SourceTree;

/** What can't be had by a folder that stays as it is: a file that is gone when it is its turn. */
class FileReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aFileThatVanished(@TempDir Path folder) throws IOException {
        Optional<SourceFile> file =
                new FileReader(SourceTree.open(folder), Map.of()).read("people/gone.md", diagnostics);

        assertThat(file).isEmpty();
        for (String language : List.of("", "_nl")) {
            Golden.assertEqual(Golden.path("file-reader/read-019-bad/expected" + language), printed(language));
        }
    }

    @Test
    void aFileThatStayed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("jan.md"), "text");

        assertThat(new FileReader(SourceTree.open(folder), Map.of()).read("jan.md", diagnostics))
                .hasValueSatisfying(file -> assertThat(file.text()).isEqualTo("text"));
        Golden.assertEqual(Golden.path("file-reader/read-019-good/expected"), printed(""));
    }

    private String printed(String language) {
        var messages = DiagnosticMessages.in(Locale.forLanguageTag(language.isEmpty() ? "en" : language.substring(1)));
        var printer = new DiagnosticPrinter(messages, "");
        return diagnostics.sorted().stream().map(it -> printer.print(it) + "\n").collect(Collectors.joining());
    }
}
