package org.understudy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.understudy.vault.TestVault.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.vault.kdbx.FieldValue.Protection;

class VaultWriterTest {
    @TempDir
    private Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Checked<Path> write(List<VaultEntry> entries, Optional<Secret> password) throws IOException {
        return TestVault.writer().write(folder.resolve("vault.kdbx"), entries, password, Optional.empty());
    }

    private static String shortly(Checked<Path> checked) {
        assertThat(checked.value()).isEmpty();
        Diagnostic only = checked.diagnostics().get(0);
        return only.rule() + " " + only.arguments();
    }

    @Test
    void leavesOneFileForItsOwner() throws Exception {
        Path file = TestVault.write(folder, TestVault.entries());
        assertThat(files()).containsExactly("vault.kdbx");
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void anExistingFileIsLeftAlone() throws Exception {
        Files.writeString(folder.resolve("vault.kdbx"), "precious");
        assertThat(shortly(write(TestVault.entries(), Optional.of(secret("x")))))
                .isEqualTo("SECRET-024 [vault.kdbx]");
        assertThat(folder.resolve("vault.kdbx")).hasContent("precious");
    }

    @Test
    void aDanglingLinkIsLeftAlone() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.createSymbolicLink(folder.resolve("vault.kdbx"), folder.resolve("elsewhere"));
        assertThat(shortly(write(TestVault.entries(), Optional.of(secret("x")))))
                .isEqualTo("SECRET-024 [vault.kdbx]");
    }

    @Test
    void noKeyNoVault() throws Exception {
        assertThat(shortly(write(TestVault.entries(), Optional.empty()))).isEqualTo("SECRET-004 [vault.kdbx]");
        assertThat(shortly(write(TestVault.entries(), Optional.of(secret(""))))).isEqualTo("SECRET-004 [vault.kdbx]");
        assertThat(files()).isEmpty();
    }

    @Test
    void twoEntriesOfOnePath() throws Exception {
        var entry = VaultEntry.of(List.of("g"), "t", "", secret("x"));
        assertThat(shortly(write(List.of(entry, entry), Optional.of(secret("x")))))
                .isEqualTo("SECRET-021 [g/t]");
        assertThat(files()).isEmpty();
    }

    @Test
    void nothingIsLeftWhenTheFolderIsMissing() {
        Path target = folder.resolve("missing").resolve("vault.kdbx");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> TestVault.writer()
                        .write(target, TestVault.entries(), Optional.of(secret("x")), Optional.empty()))
                .isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void namesThatNoVaultCanHold() {
        VaultEntry entry = VaultEntry.of(List.of(), "t", "", secret("x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry.withField("a\u0001", secret("x"), Protection.PLAIN));
        assertThatIllegalArgumentException().isThrownBy(() -> entry.withField("Title", secret("x"), Protection.PLAIN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry.withAttachment("a", new byte[1]).withAttachment("a", new byte[1]));
    }

    @Test
    void noSecretIsPrinted() {
        assertThat(TestVault.entries().toString()).doesNotContain("hunter2", "4711", "JBSWY3DP", "second line");
    }
}
