package org.understudy.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.interop.Tool;

/** The password store with a key of gpg's own. */
@Tag("interop")
class GpgInteropTest {
    private static final String RECIPIENT = "anna@example.org";

    @TempDir
    private Path folder;

    private Path home;
    private Path store;

    @BeforeEach
    void key() throws Exception {
        home = Files.createDirectory(
                folder.resolve("home"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        store = Files.createDirectory(folder.resolve("store"));
        gpg("", "--batch", "--passphrase", "", "--quick-gen-key", RECIPIENT, "rsa2048", "default", "never");
        gpg("", "--batch", "--passphrase", "", "--quick-add-key", fingerprint(), "rsa2048", "encrypt", "never");
        Files.createDirectory(store.resolve("bank"));
        gpg(
                "hunter2 €\nlogin: anna\n",
                "--batch",
                "--trust-model",
                "always",
                "-e",
                "-r",
                RECIPIENT,
                "-o",
                store.resolve("bank/login.gpg").toString());
    }

    private String fingerprint() {
        return gpg("", "--with-colons", "--list-keys", RECIPIENT)
                .text()
                .lines()
                .filter(line -> line.startsWith("fpr:"))
                .map(line -> line.split(":")[9])
                .findFirst()
                .orElseThrow();
    }

    private Tool.Result gpg(String stdin, String... arguments) {
        return Tool.require("gpg")
                .run(List.of(arguments), Optional.of(stdin.getBytes(StandardCharsets.UTF_8)), environment(home))
                .succeeded();
    }

    private static Map<String, String> environment(Path home) {
        return Map.of("GNUPGHOME", home.toString());
    }

    @AfterEach
    void endAgents() {
        Tool.require("gpgconf").run(List.of("--kill", "all"), Optional.empty(), environment(home));
    }

    @Test
    void entriesAreDecrypted() throws Exception {
        try (var source = new PasswordStoreSecrets(store, environment(home))) {
            assertThat(Diagnoses.text(source, "pass:bank/login")).isEqualTo("hunter2 €");
            assertThat(Diagnoses.text(source, "pass:bank/login#login")).isEqualTo("anna");
        }
    }

    @Test
    void withoutTheKeyTheyAreNot() throws Exception {
        Path other = Files.createDirectory(
                folder.resolve("other"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (var source = new PasswordStoreSecrets(store, environment(other))) {
            assertThat(Diagnoses.shortly(source, "pass:bank/login")).isEqualTo("SECRET-015 [pass:bank/login]");
        }
    }
}
