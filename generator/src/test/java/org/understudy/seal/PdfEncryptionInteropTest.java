package org.understudy.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.render.pdf.SamplePages.paragraph;
import static org.understudy.render.pdf.SamplePages.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.interop.Tool;
import org.understudy.render.RenderException;
import org.understudy.render.pdf.Rendering;
import org.understudy.render.pdf.SamplePages;
import org.understudy.vault.Secret;
import org.understudy.vault.kdbx.Cheap;

/** Whether sealed PDFs open in software that this project didn't write, and don't with another passphrase. */
@Tag("interop")
class PdfEncryptionInteropTest {
    @TempDir
    Path folder;

    static List<String> passphrases() {
        var ascii = new StringBuilder();
        for (char c = ' '; c <= '~'; c++) {
            ascii.append(c);
        }
        return List.of(
                shown(GeneratedPassphrase.ofWords(Cheap.random(1))),
                shown(GeneratedPassphrase.ofHex(new byte[16])),
                "correct horse battery staple",
                ascii.toString(),
                " starts and ends with a space ",
                "wachtwoord met é, ü en €",
                "long ".repeat(40));
    }

    private static String shown(GeneratedPassphrase generated) {
        return generated.passphrase().reveal(Object::toString);
    }

    @ParameterizedTest
    @MethodSource("passphrases")
    void qpdf(String passphrase) throws Exception {
        Tool qpdf = Tool.require("qpdf");
        String file = seal(passphrase);
        Path password = Files.writeString(folder.resolve("password"), passphrase);
        Tool.Result shown = run(qpdf, "--password-file=" + password, "--show-encryption", file);
        assertThat(shown.text())
                .contains("R = 6", "stream encryption method: AESv3", "string encryption method: AESv3")
                .contains("extract for accessibility: allowed", "print high resolution: allowed")
                .contains("Supplied password is owner password", "Supplied password is user password");
        Tool.Result checked = run(qpdf, "--password-file=" + password, "--check", file);
        assertThat(checked.exitCode()).as(checked.errors()).isZero();
        assertThat(checked.text()).contains("No syntax or stream encoding errors found");
        assertThat(run(qpdf, "--password=wrong", "--check", file).exitCode()).isNotZero();
        assertThat(run(qpdf, "--check", file).exitCode()).isNotZero();
    }

    /** Its command line takes no more than 32 characters; its library, in the viewers, takes all. */
    static List<String> shortPassphrases() {
        return passphrases().stream()
                .flatMap(passphrase -> Arrays.stream(passphrase.split("(?<=\\G.{32})")))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shortPassphrases")
    void poppler(String passphrase) throws Exception {
        Tool pdftotext = Tool.require("pdftotext");
        Tool pdfinfo = Tool.require("pdfinfo");
        String file = seal(passphrase);
        Tool.Result read = run(pdftotext, "-upw", passphrase, file, "-");
        assertThat(read.text()).as(read.errors()).contains("What is inside");
        assertThat(run(pdfinfo, "-upw", passphrase, file).text())
                .contains("Encrypted:       yes (print:yes copy:yes change:yes addNotes:yes algorithm:AES-256)")
                .contains("Tagged:          yes");
        assertThat(run(pdftotext, "-upw", "wrong", file, "-").exitCode()).isNotZero();
        assertThat(run(pdfinfo, file).exitCode()).isNotZero();
    }

    @ParameterizedTest
    @MethodSource("passphrases")
    void mupdf(String passphrase) throws Exception {
        Tool mutool = Tool.require("mutool");
        String file = seal(passphrase);
        Tool.Result read = run(mutool, "draw", "-p", passphrase, "-F", "txt", file);
        assertThat(read.text()).as(read.errors()).contains("What is inside");
        assertThat(run(mutool, "draw", "-p", "wrong", "-F", "txt", file).exitCode())
                .isNotZero();
    }

    private static Tool.Result run(Tool tool, String... arguments) {
        return tool.run(List.of(arguments), Optional.empty(), Map.of("LC_ALL", "C.UTF-8"));
    }

    private String seal(String passphrase) throws IOException, RenderException {
        try (var artifact = Rendering.renderer().render(SamplePages.of(paragraph(text("What is inside"))));
                var secret = Secret.copyOf(passphrase.toCharArray())) {
            byte[] sealed = new PdfEncryption(new SecureRandom()).encrypt(artifact, secret);
            return Files.write(folder.resolve("sealed.pdf"), sealed).toString();
        }
    }
}
