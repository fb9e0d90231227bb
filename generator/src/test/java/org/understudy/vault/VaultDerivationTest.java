package org.understudy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.vault.TestVault.secret;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.vault.kdbx.Cheap;
import org.understudy.vault.kdbx.KdbxSettings;
import org.understudy.vault.kdbx.Kdf;
import org.understudy.vault.kdbx.PayloadCipher;

/** SECRET-037, and SECRET-023 where the key isn't derived with Argon2. */
class VaultDerivationTest {
    @TempDir
    private Path folder;

    private List<String> warnings(String name, Kdf kdf) throws Exception {
        Path file = new VaultWriter(Cheap.random(1), Cheap.CLOCK, new KdbxSettings(PayloadCipher.AES_256, kdf))
                .write(
                        folder.resolve(name + ".kdbx"),
                        TestVault.entries(),
                        Optional.of(secret(TestVault.PASSWORD)),
                        Optional.empty())
                .value()
                .orElseThrow();
        try (KeePassVault vault = TestVault.open(file)) {
            assertThat(vault.warnings()).as("before it is opened").isEmpty();
            assertThat(Diagnoses.text(vault, "vault:Top")).isEqualTo("top");
            return vault.warnings().stream()
                    .map(it -> it.rule() + " " + it.arguments())
                    .toList();
        }
    }

    @Test
    void littleMemory() throws Exception {
        assertThat(warnings("a", Kdf.Argon2.id(8 << 10, 1, 1))).containsExactly("SECRET-037 [a.kdbx, 8 KiB]");
        assertThat(warnings("b", new Kdf.Argon2(Kdf.Argon2.Variant.ARGON2D, 0x13, 1 << 20, 2, 2)))
                .containsExactly("SECRET-037 [b.kdbx, 1 MiB]");
        assertThat(warnings("c", Kdf.Argon2.id((64 << 20) - 1024, 1, 4)))
                .containsExactly("SECRET-037 [c.kdbx, 63 MiB]");
    }

    @Test
    void enoughMemory() throws Exception {
        assertThat(warnings("a", Kdf.Argon2.id(64 << 20, 1, 4))).isEmpty();
    }

    @Test
    void withoutMemory() throws Exception {
        assertThat(warnings("a", new Kdf.AesKdf(10))).containsExactly("SECRET-023 [a.kdbx, KDBX 4.0, AES-KDF]");
    }
}
