package org.understudy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With other programs in the place of gpg. */
class PasswordStoreSecretsTest {
    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void entries() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/cat")), "a Unix system");
        store = Files.createDirectories(folder.resolve("store"));
        Files.createDirectory(store.resolve("bank"));
        Files.writeString(
                store.resolve("bank/login.gpg"),
                "s€cret\nlogin: anna \r\nURL: https://bank.example\notpauth://totp/x?secret=JBSW\nempty:\n");
        Files.writeString(folder.resolve("outside.gpg"), "outside");
    }

    private PasswordStoreSecrets source(String... gpg) {
        return source(Duration.ofSeconds(60), gpg);
    }

    private PasswordStoreSecrets source(Duration patience, String... gpg) {
        return new PasswordStoreSecrets(store, List.of(gpg), new BoundedProgram(Map.of("MARK", "7"), patience));
    }

    @ParameterizedTest
    @CsvSource({
        "pass:bank/login, s€cret",
        "pass:bank/login#login, anna",
        "pass:bank/login#url, https://bank.example",
        "pass:bank/login#otp, otpauth://totp/x?secret=JBSW"
    })
    void takesAnEntryApart(String ref, String expected) throws Exception {
        assertThat(Diagnoses.text(source("cat"), ref)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pass:bank/logi | SECRET-008.nearest [bank/logi, bank/login]",
                "pass:mail | SECRET-008 [mail]",
                "pass:bank | SECRET-008 [bank]",
                "pass:../outside | SECRET-008 [../outside]",
                "pass:bank/login#logim | SECRET-009.nearest [bank/login, logim, login]",
                "pass:bank/login#shoe size | SECRET-009 [bank/login, shoe size]",
                "pass:bank/login#empty | SECRET-010 [pass:bank/login#empty]"
            })
    void saysWhatIsMissing(String ref, String expected) {
        assertThat(Diagnoses.shortly(source("cat"), ref)).isEqualTo(expected);
    }

    @Test
    void noLinkLeadsOut() throws Exception {
        Files.createSymbolicLink(store.resolve("link.gpg"), folder.resolve("outside.gpg"));
        assertThat(Diagnoses.of(source("cat"), "pass:link").rule().id()).isEqualTo("SECRET-008");
    }

    @Test
    void failures() {
        assertThat(Diagnoses.shortly(source("false"), "pass:bank/login")).isEqualTo("SECRET-015 [pass:bank/login]");
        assertThat(Diagnoses.shortly(source("no-such-program-here"), "pass:bank/login"))
                .isEqualTo("SECRET-015.program [pass:bank/login]");
        assertThat(Diagnoses.shortly(source("head", "-c", "70000", "/dev/zero"), "pass:bank/login"))
                .isEqualTo("SECRET-015 [pass:bank/login]");
    }

    @Test
    void aProgramThatDoesNotEndIsEnded() {
        PasswordStoreSecrets source = source(Duration.ofMillis(50), "tail", "-f", "/dev/null");
        assertThat(Diagnoses.shortly(source, "pass:bank/login")).isEqualTo("SECRET-015 [pass:bank/login]");
    }

    @Test
    void theProgramHasItsVariablesAndNothingToRead() throws Exception {
        assertThat(Diagnoses.text(source("sh", "-c", "cat; echo $MARK"), "pass:bank/login"))
                .isEqualTo("7");
    }
}
