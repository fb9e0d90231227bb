package org.understudy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSecretsTest {
    @TempDir
    private Path folder;

    private Path plan;
    private FileSecrets source;

    @BeforeEach
    void folders() throws IOException {
        plan = Files.createDirectory(folder.resolve("plan"));
        source = new FileSecrets(folder, plan);
    }

    private Path write(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        if (isPosix()) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return file;
    }

    private boolean isPosix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    @Test
    void oneLineEndIsNotPartOfTheSecret() throws Exception {
        for (String end : new String[] {"", "\n", "\r\n"}) {
            write("a", "tw€ words" + end);
            assertThat(Diagnoses.text(source, "file:a")).isEqualTo("tw€ words");
        }
        write("a", "two\nlines\n\n");
        assertThat(Diagnoses.text(source, "file:a")).isEqualTo("two\nlines\n");
        assertThat(source.warnings()).isEmpty();
    }

    @Test
    void anAbsolutePath() throws Exception {
        assertThat(Diagnoses.text(source, "file:" + write("a", "x"))).isEqualTo("x");
    }

    @Test
    void aKeyOfAPropertiesFile() throws Exception {
        write("a.properties", "# comment\nbank.password = p\u00e4ss\nother=x\nempty=\n");
        assertThat(Diagnoses.text(source, "file:a.properties#bank.password")).isEqualTo("p\u00e4ss");
        assertThat(Diagnoses.shortly(source, "file:a.properties#bank.pasword"))
                .isEqualTo("SECRET-009.nearest [a.properties, bank.pasword, bank.password]");
        assertThat(Diagnoses.shortly(source, "file:a.properties#zip code"))
                .isEqualTo("SECRET-009 [a.properties, zip code]");
        assertThat(Diagnoses.shortly(source, "file:a.properties#empty"))
                .isEqualTo("SECRET-010 [file:a.properties#empty]");
        write("b.properties", "a=\\uZZZZ");
        assertThat(Diagnoses.shortly(source, "file:b.properties#a")).isEqualTo("SECRET-012.properties [b.properties]");
    }

    @Test
    void whatCannotBeRead() throws Exception {
        assertThat(Diagnoses.shortly(source, "file:missing")).isEqualTo("SECRET-012 [missing]");
        assertThat(Diagnoses.shortly(source, "file:a\0b")).isEqualTo("SECRET-012 [a\0b]");
        Files.createDirectory(folder.resolve("sub"));
        assertThat(Diagnoses.shortly(source, "file:sub")).isEqualTo("SECRET-012.folder [sub]");
        write("large", "x".repeat(64 * 1024 + 1));
        assertThat(Diagnoses.shortly(source, "file:large")).isEqualTo("SECRET-012.size [large]");
        Files.write(folder.resolve("binary"), new byte[] {1, 0, 2});
        assertThat(Diagnoses.shortly(source, "file:binary")).isEqualTo("SECRET-012.text [binary]");
        Files.write(folder.resolve("latin"), "\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Diagnoses.shortly(source, "file:latin")).isEqualTo("SECRET-012.text [latin]");
        write("empty", "\n");
        assertThat(Diagnoses.shortly(source, "file:empty")).isEqualTo("SECRET-010 [file:empty]");
    }

    @Test
    void theLargestFile() throws Exception {
        write("large", "x".repeat(64 * 1024));
        assertThat(Diagnoses.text(source, "file:large")).hasSize(64 * 1024);
    }

    @Test
    void noneFromThePlan() throws Exception {
        Files.writeString(plan.resolve("a"), "x");
        assertThat(Diagnoses.shortly(source, "file:plan/a")).isEqualTo("SECRET-014 [plan/a]");
        assertThat(Diagnoses.shortly(source, "file:plan/../plan/a")).isEqualTo("SECRET-014 [plan/../plan/a]");
    }

    @Test
    void noneFromThePlanThroughALink() throws Exception {
        assumeTrue(isPosix());
        Files.writeString(plan.resolve("a"), "x");
        Files.createSymbolicLink(folder.resolve("link"), plan.resolve("a"));
        Files.createSymbolicLink(folder.resolve("alias"), plan);
        assertThat(Diagnoses.shortly(source, "file:link")).isEqualTo("SECRET-014 [link]");
        var throughAlias = new FileSecrets(folder, folder.resolve("alias"));
        assertThat(Diagnoses.shortly(throughAlias, "file:plan/a")).isEqualTo("SECRET-014 [plan/a]");
    }

    @Test
    void filesThatOthersMayReadAreToldOnce() throws Exception {
        assumeTrue(isPosix());
        for (String permissions : new String[] {"rw-r-----", "rw----r--"}) {
            Path file = write("a " + permissions, "x");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            assertThat(Diagnoses.text(source, "file:a " + permissions)).isEqualTo("x");
            assertThat(Diagnoses.text(source, "file:a " + permissions)).isEqualTo("x");
        }
        assertThat(source.warnings())
                .extracting(diagnostic -> diagnostic.rule() + " " + diagnostic.arguments())
                .containsExactly("SECRET-013 [a rw----r--]", "SECRET-013 [a rw-r-----]");
    }
}
