package org.understudy.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.interop.Tool;
import org.understudy.vault.Secret;

/** What KeePassXC writes itself: its own files, and the XML that it exports of them. */
@Tag("interop")
class KeePassXcExportTest {
    private static final String PASSWORD = "fake password";

    @TempDir
    private Path folder;

    private static byte[] run(String input, String... arguments) {
        return Tool.require("keepassxc-cli")
                .run(List.of(arguments), Optional.of(input.getBytes(StandardCharsets.UTF_8)), Map.of())
                .succeeded()
                .stdout();
    }

    private Path vault() {
        String file = folder.resolve("real.kdbx").toString();
        run(PASSWORD + "\n" + PASSWORD + "\n", "db-create", "-q", "-p", file);
        run(PASSWORD + "\n", "mkdir", "-q", file, "Work");
        run(
                PASSWORD + "\nfake-secret <&> ünïcode\n",
                "add",
                "-q",
                "-u",
                "maria",
                "--url",
                "https://github.com/login",
                "-p",
                file,
                "Work/GitHub & <Co>");
        run(PASSWORD + "\n", "add", "-q", "-u", "x", file, "Gone");
        run(PASSWORD + "\n", "rm", "-q", file, "Gone");
        return folder.resolve("real.kdbx");
    }

    private static List<String> items(Path file) {
        var key = new ExportKey(Optional.of(() -> Secret.copyOf(PASSWORD.toCharArray())), Optional.empty());
        var read = new Exports().read(file, Optional.empty(), key);
        assertThat(read.diagnostics()).isEmpty();
        return read.value().orElseThrow().items().stream()
                .map(item -> item.title() + " " + item.userName() + " " + item.urls() + " " + item.folder() + " "
                        + item.password()
                                .map(it -> it.<String>reveal(Object::toString))
                                .orElse("") + " " + item.state())
                .toList();
    }

    @Test
    void itsFilesAndItsXmlHoldTheSame() throws Exception {
        Path vault = vault();
        Path xml = folder.resolve("real.xml");
        Files.write(xml, run(PASSWORD + "\n", "export", "-q", "-f", "xml", vault.toString()));
        assertThat(items(vault))
                .containsExactly(
                        "GitHub & <Co> maria [https://github.com/login] [Work] fake-secret <&> ünïcode ACTIVE",
                        "Gone x [] [Recycle Bin]  TRASHED");
        assertThat(items(xml)).isEqualTo(items(vault));
    }
}
