package org.understudy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SECRET-038, SECRET-039 and SECRET-040. */
class VaultSurroundingsTest {
    @TempDir
    private Path folder;

    private Path plan;
    private Path vault;

    @BeforeEach
    void write() throws Exception {
        plan = Files.createDirectories(folder.resolve("plan"));
        vault = TestVault.write(plan, TestVault.entries());
    }

    private List<String> findings(Optional<Path> keyFile) {
        return new VaultSurroundings(vault, keyFile, plan)
                .findings().stream()
                        .map(it -> it.rule() + it.hint().map(hint -> "." + hint).orElse("") + " " + it.arguments())
                        .toList();
    }

    private Path keyFile(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        return Files.write(file, new byte[32]);
    }

    @Test
    void nothingToSay() throws Exception {
        assertThat(findings(Optional.empty())).isEmpty();
        assertThat(findings(Optional.of(keyFile("stick/vault.keyx")))).isEmpty();
    }

    @Test
    void whatIsNotThereIsToldByWhoOpensIt() throws Exception {
        assertThat(findings(Optional.of(folder.resolve("missing")))).isEmpty();
        Files.delete(vault);
        assertThat(findings(Optional.of(keyFile("plan/vault.keyx")))).isEmpty();
    }

    @Test
    void aKeyFileInThePlan() throws Exception {
        for (String path : List.of("plan/vault.keyx", "plan/keys/vault.keyx")) {
            assertThat(findings(Optional.of(keyFile(path)))).containsExactly("SECRET-038 [vault.keyx, vault.kdbx]");
        }
        assertThat(findings(Optional.of(keyFile("plan-keys/vault.keyx")))).isEmpty();
    }

    @Test
    void aKeyFileBesideAVaultThatIsElsewhere() throws Exception {
        vault = TestVault.write(Files.createDirectory(folder.resolve("vaults")), TestVault.entries());
        assertThat(findings(Optional.of(keyFile("vaults/a.key")))).containsExactly("SECRET-038 [a.key, vault.kdbx]");
        assertThat(findings(Optional.of(keyFile("vaults/stick/a.key")))).isEmpty();
    }

    @Test
    void aLinkThatLeadsIntoThePlan() throws Exception {
        Path key = keyFile("plan/real.keyx");
        assumeTrue(isPosix());
        Path link = Files.createSymbolicLink(folder.resolve("link.keyx"), key);
        assertThat(findings(Optional.of(link))).containsExactly("SECRET-038 [link.keyx, vault.kdbx]");
    }

    @Test
    void aVaultOfMoreThanAMebibyte() throws Exception {
        Files.write(vault, new byte[1 << 20]);
        assertThat(findings(Optional.empty())).isEmpty();
        Files.write(vault, new byte[(1 << 20) + 1]);
        assertThat(findings(Optional.empty())).containsExactly("SECRET-040 [vault.kdbx]");
    }

    @Test
    void othersMayReadTheKeyFile() throws Exception {
        Path key = keyFile("stick/vault.keyx");
        letOthersThrough();
        permit(key, "rw-r--r--");
        assertThat(findings(Optional.of(key))).containsExactly("SECRET-039 [vault.keyx]");
        permit(key, "rw-rw----");
        assertThat(findings(Optional.of(key))).isEmpty();
    }

    @Test
    void othersMayOverwriteTheVault() throws Exception {
        letOthersThrough();
        permit(vault, "rw-rw-rw-");
        assertThat(findings(Optional.empty())).containsExactly("SECRET-039.vault [vault.kdbx]");
        permit(vault, "rw-rw-r--");
        assertThat(findings(Optional.empty())).isEmpty();
    }

    @Test
    void permissionsBehindAFolderThatIsClosed() throws Exception {
        Path key = keyFile("stick/vault.keyx");
        letOthersThrough();
        permit(key, "rw-rw-rw-");
        permit(vault, "rw-rw-rw-");
        permit(folder, "rwxr-x---");
        assertThat(findings(Optional.of(key))).isEmpty();
    }

    private boolean isPosix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void permit(Path file, String permissions) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    /** As far as this is ours to say: the folder for temporary files may be closed to others itself. */
    private void letOthersThrough() throws IOException {
        assumeTrue(isPosix());
        for (Path above = folder.toRealPath().getParent(); above != null; above = above.getParent()) {
            assumeTrue(
                    Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE),
                    "temporary files are in a folder that is closed to others");
        }
        permit(folder, "rwxr-xr-x");
        for (String name : List.of("plan", "stick")) {
            permit(Files.createDirectories(folder.resolve(name)), "rwxr-xr-x");
        }
    }
}
