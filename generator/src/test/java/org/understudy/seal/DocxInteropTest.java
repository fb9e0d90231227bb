package org.understudy.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.interop.LibreOffice;
import org.understudy.interop.Tool;
import org.understudy.plan.Pack.OdtProfile;
import org.understudy.render.docx.DocxRenderer;
import org.understudy.render.odt.KitchenSink;
import org.understudy.render.odt.PageText;
import org.understudy.vault.Secret;

/** What real office software makes of our files. */
@Tag("interop")
class DocxInteropTest {
    private static final String PASSPHRASE = "otter cobra lilac jumbo fig elm";

    @TempDir
    private Path folder;

    @Test
    void libreOfficeReadsEveryWordOfAPage() throws Exception {
        LibreOffice.Opened opened =
                LibreOffice.require(folder).open(plain(), "docx", "").orElseThrow();

        assertThat(PageText.withoutSpace(opened.text()).replaceAll("[☐☑]", ""))
                .matches(PageText.of(KitchenSink.page())
                        .pattern()
                        .replaceAll("[☐☑]", "")
                        .replace("\\d+", "(\\d+|…)"));
        assertThat(opened.pages()).isBetween(3, 5);
    }

    @Test
    void thePdfThatLibreOfficeMakesShowsNumbersAndBoxes() throws Exception {
        LibreOffice.Opened opened =
                LibreOffice.require(folder).open(plain(), "docx", "").orElseThrow();

        Path pdf = Files.write(folder.resolve("page.pdf"), opened.pdf());
        String text = PageText.withoutSpace(Tool.require("pdftotext")
                .run(List.of("-layout", pdf.toString(), "-"), Optional.empty(), Map.of())
                .text());
        assertThat(text)
                .contains("page1of" + opened.pages(), "ForEls&Co.<only>", "Tablesandfactsonpage3")
                .contains("Signedintwocopies,ofwhicheachpartykeepsone.", "1Asatthedayofthisedition;seeLists.")
                .contains("Don’twipethephone.", "3.Typethecode.", "☑Done", "☐Todo", "6.Six", "1.CallJan.");
    }

    @Test
    void aSealedOneOpensWithItsPassphraseOnly() throws Exception {
        byte[] sealed;
        try (Secret passphrase = Secret.ofUtf8(PASSPHRASE.getBytes(StandardCharsets.UTF_8));
                var key = new PackKey(passphrase, OdtProfile.COMPATIBLE, PackKey.newSalt(new SecureRandom()))) {
            sealed = new OoxmlEncryption(new SecureRandom()).encrypt(plain(), key);
        }

        List<Optional<LibreOffice.Opened>> opened = LibreOffice.require(folder)
                .openAll(List.of(
                        new LibreOffice.Document(sealed, "docx", PASSPHRASE),
                        new LibreOffice.Document(sealed, "docx", "correct horse battery staple")));

        assertThat(opened.get(0).orElseThrow().text()).contains("Tr0ub4dor &3");
        assertThat(opened.get(1)).isEmpty();
    }

    @Test
    void pandocReadsEveryWordOfAPage() throws Exception {
        Path file = Files.write(folder.resolve("page.docx"), plain());
        String text = Tool.require("pandoc")
                .run(List.of("-f", "docx", "-t", "plain", "--wrap=none", file.toString()), Optional.empty(), Map.of())
                .text();

        assertThat(text)
                .contains("Call Jan first; sign in nowhere before he has answered.", "Tables and facts")
                .contains("Tr0ub4dor &3", "Open the drawer.", "You will see a blue key.", "☑ Done", "☐ To do, too")
                .contains("Registrar", "1 March 2027", "12.00", "Bel eerst de curator; teken niets.")
                .contains("As at the day of this edition; see Lists.", "Full legal name");
    }

    @Test
    void xwpfReadsItAndWritesItAgain() throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(plain()))) {
            assertThat(document.getTables()).hasSizeGreaterThan(6);
            assertThat(document.getFootnotes()).hasSize(4);
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getParagraphs().stream().filter(it -> "Heading1".equals(it.getStyle())))
                    .hasSize(4);
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Maria de Vries");
        }
    }

    private static byte[] plain() throws Exception {
        try (var stream = DocxInteropTest.class.getResourceAsStream("/org/understudy/templates/reference.docx")) {
            byte[] reference = Objects.requireNonNull(stream).readAllBytes();
            return OoxmlPackage.of(
                    new DocxRenderer(reference).render(KitchenSink.page()).parts());
        }
    }
}
