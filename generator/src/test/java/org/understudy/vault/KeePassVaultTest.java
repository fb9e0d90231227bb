package org.understudy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.understudy.vault.TestVault.secret;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.vault.kdbx.FieldValue.Protection;

class KeePassVaultTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = TestVault.write(folder, TestVault.entries());
    }

    @ParameterizedTest
    @CsvSource({
        "vault:Business/TransIP, hunter2 €",
        "vault:/Business/TransIP, hunter2 €",
        "vault:Business/TransIP#password, hunter2 €",
        "vault:Business/TransIP#Password, hunter2 €",
        "vault:Business/TransIP#username, anna",
        "vault:Business/TransIP#url, https://transip.example",
        "vault:Business/TransIP#title, TransIP",
        "vault:Business/TransIP#otp, otpauth://totp/TransIP:anna?secret=JBSWY3DPEHPK3PXP",
        "vault:Business/TransIP#OTP, otpauth://totp/TransIP:anna?secret=JBSWY3DPEHPK3PXP",
        "vault:Business/TransIP#PIN, 4711",
        "vault:Business/TransIP#Customer number, A-1",
        "vault:Business/Servers/a\\/b \\#1 \\x, escaped",
        "vault:Top, top"
    })
    void resolves(String ref, String expected) throws Exception {
        try (KeePassVault vault = TestVault.open(file)) {
            assertThat(Diagnoses.text(vault, ref)).isEqualTo(expected);
            assertThat(vault.check(Diagnoses.ref(ref))).isEmpty();
        }
    }

    @Test
    void notesAndAttachmentsKeepTheirLines() throws Exception {
        try (KeePassVault vault = TestVault.open(file)) {
            assertThat(Diagnoses.text(vault, "vault:Business/TransIP#notes")).isEqualTo("first line\r\nsecond line");
            assertThat(Diagnoses.text(vault, "vault:Business/TransIP#codes.txt"))
                    .isEqualTo("1111\n2222\n");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vault:Business/TransIp | SECRET-008.nearest [Business/TransIp, Business/TransIP]",
                "vault:Private/TransIP | SECRET-008.nearest [Private/TransIP, Business/TransIP]",
                "vault:Root/Top | SECRET-008.nearest [Root/Top, Top]",
                "vault:Nothing like it at all | SECRET-008 [Nothing like it at all]",
                "vault:Business | SECRET-008 [Business]",
                "vault:Business/TransIP#pin | SECRET-009.nearest [Business/TransIP, pin, PIN]",
                "vault:Business/TransIP#pasword | SECRET-009.nearest [Business/TransIP, pasword, password]",
                "vault:Business/TransIP#code.txt | SECRET-009.nearest [Business/TransIP, code.txt, codes.txt]",
                "vault:Business/TransIP#shoe size | SECRET-009 [Business/TransIP, shoe size]",
                "vault:Top#otp | SECRET-009.otp [Top, otp]",
                "vault:Top#notes | SECRET-010 [vault:Top#notes]",
                "vault:Business/Empty | SECRET-010 [vault:Business/Empty]",
                "vault:Business/TransIP#logo.png | SECRET-022 [Business/TransIP, logo.png]"
            })
    void saysWhatIsMissing(String ref, String expected) {
        try (KeePassVault vault = TestVault.open(file)) {
            assertThat(Diagnoses.shortly(vault, ref)).isEqualTo(expected);
        }
    }

    @Test
    void aNameInAnotherUnicodeFormIsTheSame() throws Exception {
        VaultEntry entry = VaultEntry.of(List.of("Bu\u0308ro"), "Schlu\u0308ssel", "", secret("x"));
        Path other = TestVault.write(Files.createDirectory(folder.resolve("other")), List.of(entry));
        try (KeePassVault vault = TestVault.open(other)) {
            assertThat(Diagnoses.text(vault, "vault:B\u00fcro/Schl\u00fcssel")).isEqualTo("x");
        }
    }

    @Test
    void isOpenedOnceAndNotBeforeItIsNeeded() {
        var asked = new AtomicInteger();
        MasterKey key = () -> {
            asked.incrementAndGet();
            return secret(TestVault.PASSWORD);
        };
        try (var vault = new KeePassVault(file, Optional.of(key), Optional.empty())) {
            assertThat(vault.isOpen()).isFalse();
            assertThat(asked).hasValue(0);
            assertThat(IntStream.range(0, 50)
                            .parallel()
                            .filter(i -> vault.check(Diagnoses.ref("vault:Top")).isEmpty()))
                    .hasSize(50);
            assertThat(asked).hasValue(1);
            assertThat(vault.isOpen()).isTrue();
            assertThat(vault.warnings()).extracting(Diagnostic::rule).containsExactly(KeePassVault.QUICK_TO_GUESS);
        }
    }

    @Test
    void aWrongPasswordIsAskedForOnce() {
        var asked = new AtomicInteger();
        MasterKey key = () -> {
            asked.incrementAndGet();
            return secret("wrong");
        };
        try (var vault = new KeePassVault(file, Optional.of(key), Optional.empty())) {
            assertThat(Diagnoses.shortly(vault, "vault:Top")).isEqualTo("SECRET-005 [vault.kdbx]");
            assertThat(Diagnoses.shortly(vault, "vault:Other")).isEqualTo("SECRET-005 [vault.kdbx]");
            assertThat(asked).hasValue(1);
            assertThat(vault.isOpen()).isFalse();
        }
    }

    @Test
    void whereThePasswordComesFromMaySayWhyNot() {
        var unset = new EnvironmentSecrets(name -> Optional.empty());
        MasterKey key = () -> unset.resolve(Diagnoses.ref("env:VAULT"));
        try (var vault = new KeePassVault(file, Optional.of(key), Optional.empty())) {
            assertThat(Diagnoses.shortly(vault, "vault:Top")).isEqualTo("SECRET-011 [VAULT]");
        }
    }

    @Test
    void noPasswordAtAll() {
        for (Optional<MasterKey> key : List.of(Optional.<MasterKey>empty(), Optional.<MasterKey>of(() -> secret("")))) {
            try (var vault = new KeePassVault(file, key, Optional.empty())) {
                assertThat(Diagnoses.shortly(vault, "vault:Top")).isEqualTo("SECRET-004 [vault.kdbx]");
            }
        }
    }

    @Test
    void nobodyIsAskedForThePasswordOfAFileThatCannotBeOpened() throws Exception {
        MasterKey key = () -> {
            throw new AssertionError("asked");
        };
        var refused = new java.util.TreeMap<String, String>();
        refused.put("", "SECRET-003 [vault.kdbx]");
        refused.put("00", "SECRET-006 [vault.kdbx]");
        refused.put("03d9a29a65fb4bb500000300", "SECRET-007 [vault.kdbx, KDB]");
        refused.put("03d9a29a67fb4bb500000200", "SECRET-007 [vault.kdbx, KDBX 2.0]");
        for (var content : refused.entrySet()) {
            Files.deleteIfExists(file);
            if (!content.getKey().isEmpty()) {
                Files.write(file, HexFormat.of().parseHex(content.getKey()));
            }
            try (var vault = new KeePassVault(file, Optional.of(key), Optional.empty())) {
                assertThat(Diagnoses.shortly(vault, "vault:Top")).isEqualTo(content.getValue());
            }
        }
    }

    @Test
    void aChangedFileIsDamaged() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 40] ^= 1;
        Files.write(file, bytes);
        try (KeePassVault vault = TestVault.open(file)) {
            assertThat(Diagnoses.shortly(vault, "vault:Top")).isEqualTo("SECRET-006 [vault.kdbx]");
        }
    }

    @Test
    void aKeyFileAloneOrBesideThePassword() throws Exception {
        Path keyFile = Files.write(folder.resolve("key"), "anything".getBytes(StandardCharsets.UTF_8));
        Optional<MasterKey> none = Optional.of(() -> secret(""));
        for (Optional<Secret> password : List.of(Optional.<Secret>empty(), Optional.of(secret("both")))) {
            Path target = folder.resolve("vault" + password.isPresent() + ".kdbx");
            TestVault.writer().write(target, TestVault.entries(), password, Optional.of(keyFile));
            Optional<MasterKey> right = password.isPresent() ? Optional.of(() -> secret("both")) : none;
            try (var vault = new KeePassVault(target, right, Optional.of(keyFile))) {
                assertThat(Diagnoses.text(vault, "vault:Top")).isEqualTo("top");
            }
            try (var vault = new KeePassVault(target, Optional.of(() -> secret("x")), Optional.of(keyFile))) {
                assertThat(Diagnoses.of(vault, "vault:Top"))
                        .isEqualTo(Diagnostic.general(VaultKey.WRONG_KEY, target.getFileName())
                                .hinting("both"));
            }
        }
    }

    @Test
    void aKeyFileThatIsMissingOrDamaged() throws Exception {
        Path keyFile = folder.resolve("x.keyx");
        try (var vault = new KeePassVault(file, Optional.empty(), Optional.of(keyFile))) {
            assertThat(Diagnoses.shortly(vault, "vault:Top")).isEqualTo("SECRET-012.key-file [" + keyFile + "]");
        }
        Files.writeString(keyFile, "<KeyFile/>");
        try (var vault = new KeePassVault(file, Optional.empty(), Optional.of(keyFile))) {
            assertThat(Diagnoses.shortly(vault, "vault:Top")).isEqualTo("SECRET-005.key-file [vault.kdbx]");
        }
    }

    @Test
    void aClosedVaultGivesNothing() throws Exception {
        KeePassVault vault = TestVault.open(file);
        Diagnoses.text(vault, "vault:Top");
        vault.close();
        assertThat(vault.isOpen()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> vault.resolve(Diagnoses.ref("vault:Top")));
    }

    @Test
    void oneTimePasswordsOfOtherPrograms() throws Exception {
        VaultEntry plain = VaultEntry.of(List.of(), "x y", "anna", secret(""));
        var entries = List.of(plain.withField("TOTP Seed", secret("JBSW Y3DP"), Protection.PROTECTED)
                .withField("TOTP Settings", secret("60;8"), Protection.PLAIN));
        Path other = TestVault.write(Files.createDirectory(folder.resolve("otp")), entries);
        try (KeePassVault vault = TestVault.open(other)) {
            assertThat(Diagnoses.text(vault, "vault:x y#otp"))
                    .isEqualTo("otpauth://totp/x%20y:anna?secret=JBSWY3DP&period=60&digits=8");
        }
    }
}
