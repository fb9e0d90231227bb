package org.understudy.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.interop.LibreOffice;
import org.understudy.interop.Tool;
import org.understudy.plan.Pack.OdtProfile;
import org.understudy.render.odt.KitchenSink;
import org.understudy.render.odt.OdtArtifact;
import org.understudy.render.odt.OdtRenderer;
import org.understudy.render.odt.PageText;
import org.understudy.render.odt.ReferenceOdt;
import org.understudy.vault.Secret;
import org.understudy.vault.kdbx.Cheap;

/** What real office software makes of our files. */
@Tag("interop")
class OdtInteropTest {
    private final OdtEncryption encryption = new OdtEncryption(new SecureRandom());

    @TempDir
    private Path folder;

    @Test
    void libreOfficeReadsEveryWordOfAPage() throws Exception {
        LibreOffice.Opened opened = LibreOffice.require(folder)
                .open(encryption.plain(artifact(ReferenceOdt.builtIn())), "odt", "")
                .orElseThrow();

        assertThat(PageText.withoutSpace(opened.text())).matches(PageText.of(KitchenSink.page()));
        assertThat(opened.pages()).isBetween(3, 5);
    }

    @Test
    void thePdfThatLibreOfficeMakesShowsEveryWord() throws Exception {
        LibreOffice.Opened opened = LibreOffice.require(folder)
                .open(encryption.plain(artifact(ReferenceOdt.letterhead())), "odt", "")
                .orElseThrow();

        Path pdf = Files.write(folder.resolve("page.pdf"), opened.pdf());
        String text = PageText.withoutSpace(Tool.require("pdftotext")
                .run(List.of("-layout", pdf.toString(), "-"), Optional.empty(), Map.of())
                .text());
        assertThat(text)
                .contains("HarbourLawLLP", "page1of" + opened.pages(), "ForEls&Co.<only>")
                .contains("Signedintwocopies,ofwhicheachpartykeepsone.")
                .contains("Don’twipethephone.", "3.Typethecode.", "☑Done", "6.Six");
    }

    private static String shown(GeneratedPassphrase generated) {
        return generated.passphrase().reveal(Object::toString);
    }

    static List<String> passphrases() {
        return List.of(
                shown(GeneratedPassphrase.ofWords(Cheap.random(1))),
                shown(GeneratedPassphrase.ofHex(new byte[16])),
                "correct horse battery staple",
                " spaces  at both ends ",
                IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).collect(Collectors.joining()),
                "pässwörd €");
    }

    @ParameterizedTest
    @MethodSource("passphrases")
    void libreOfficeOpensCompatibleOnes(String passphrase) throws Exception {
        byte[] odt = encrypt(passphrase, OdtProfile.COMPATIBLE);

        assertThat(LibreOffice.require(folder).open(odt, "odt", passphrase))
                .hasValueSatisfying(opened ->
                        assertThat(PageText.withoutSpace(opened.text())).matches(PageText.of(KitchenSink.page())));
    }

    @Test
    void libreOfficeRefusesTheWrongPassphrase() throws Exception {
        byte[] odt = encrypt("correct horse battery staple", OdtProfile.COMPATIBLE);

        assertThat(LibreOffice.require(folder).open(odt, "odt", "correct horse battery stapler"))
                .isEmpty();
        assertThat(LibreOffice.require(folder).open(odt, "odt", "")).isEmpty();
    }

    @Test
    void libreOfficeOpensStrongOnesFrom24Point2On() throws Exception {
        LibreOffice libreOffice = LibreOffice.require(folder);
        assumeThat(Double.parseDouble(libreOffice.version()))
                .as("version of LibreOffice")
                .isGreaterThanOrEqualTo(24.2);
        byte[] odt = encrypt("correct horse", OdtProfile.STRONG);

        assertThat(libreOffice.open(odt, "odt", "wrong horse")).isEmpty();
        assertThat(libreOffice.open(odt, "odt", "correct horse"))
                .hasValueSatisfying(opened ->
                        assertThat(PageText.withoutSpace(opened.text())).matches(PageText.of(KitchenSink.page())));
    }

    private byte[] encrypt(String passphrase, OdtProfile profile) throws Exception {
        try (Secret secret = Secret.copyOf(passphrase.toCharArray());
                PackKey key = new PackKey(secret, profile, PackKey.newSalt(new SecureRandom()))) {
            return encryption.encrypt(artifact(ReferenceOdt.builtIn()), key);
        }
    }

    private static OdtArtifact artifact(byte[] reference) throws Exception {
        return new OdtRenderer(reference).render(KitchenSink.page());
    }
}
