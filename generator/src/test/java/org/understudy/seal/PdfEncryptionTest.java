package org.understudy.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.understudy.document.Block;
import org.understudy.document.Page;
import org.understudy.plan.DocumentId;
import org.understudy.render.RenderException;
import org.understudy.render.pdf.Rendering;
import org.understudy.render.pdf.SamplePages;
import org.understudy.text.Language;
import org.understudy.vault.Secret;

class PdfEncryptionTest {
    private final PdfEncryption encryption = new PdfEncryption(new SecureRandom());
    private final Page page = SamplePages.kitchenSink();

    @Test
    void opensWithThePassphraseOnlyAndGrantsEverything() throws Exception {
        byte[] sealed = seal(page, "correct horse battery staple");
        try (PDDocument document = Loader.loadPDF(sealed, "correct horse battery staple")) {
            assertThat(new PDFTextStripper().getText(document)).contains("x9#Kq0O l1I|5S <&>\"'`~");
            assertThat(document.getEncryption().getRevision()).isEqualTo(6);
            assertThat(document.getEncryption().getVersion()).isEqualTo(5);
            assertThat(document.getEncryption().isEncryptMetaData()).isTrue();
            assertThat(document.getCurrentAccessPermission().isOwnerPermission())
                    .isTrue();
            assertThat(document.getEncryption().getPermissions()).isEqualTo(-4);
        }
        assertThatThrownBy(() -> Loader.loadPDF(sealed, "correct horse battery"))
                .isInstanceOf(InvalidPasswordException.class);
        assertThatThrownBy(() -> Loader.loadPDF(sealed)).isInstanceOf(InvalidPasswordException.class);
    }

    @Test
    void showsNothingOfTheContentOrTheMetadata() throws Exception {
        String raw = new String(seal(page, "passphrase"), StandardCharsets.ISO_8859_1);
        assertThat(raw)
                .doesNotContain(
                        "els.devries", "Succession", "Els de Vries", "Understudy", "xmpmeta", "2026", "StructElem")
                .doesNotContain("Liberation", "/Contents (", "/URI");
    }

    /** A finder could make documents with likely contents and compare identifiers, if those came from the content. */
    @Test
    void theIdentifierTellsNothingOfTheContent() throws Exception {
        assertThat(id(seal(page, "a"))).isNotEqualTo(id(seal(page, "a")));
    }

    @Test
    void everySealingIsDifferentAndThePlaintextTheSame() throws Exception {
        byte[] one = seal(page, "a");
        byte[] other = seal(page, "a");
        assertThat(one).isNotEqualTo(other);
        try (PDDocument first = Loader.loadPDF(one, "a");
                PDDocument second = Loader.loadPDF(other, "a")) {
            assertThat(new PDFTextStripper().getText(first)).isEqualTo(new PDFTextStripper().getText(second));
        }
    }

    @Test
    void aSealedFileDoesNotClaimToBeArchivable() throws Exception {
        try (PDDocument document = Loader.loadPDF(seal(page, "a"), "a")) {
            byte[] xmp = document.getDocumentCatalog().getMetadata().toByteArray();
            assertThat(new String(xmp, StandardCharsets.UTF_8))
                    .contains("pdfuaid:part")
                    .doesNotContain("<pdfaid:");
        }
    }

    @Test
    void aPassphraseThatPdfCannotTakeIsRefusedWithoutShowingIt() {
        assertThatThrownBy(() -> seal(page, "secret\u0007word"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .message()
                .doesNotContain("secret")
                .doesNotContain("BELL");
    }

    @Test
    void onlyWhatHoldsNoSecretLeavesInClear() throws Exception {
        assertThatThrownBy(() -> plain(page)).isInstanceOf(IllegalArgumentException.class);
        Page memo = SamplePages.page(
                DocumentId.L0, Language.EN, "Memo", List.of(new Block.Title(List.of(SamplePages.text("Memo")))));
        byte[] clear = plain(memo);
        assertThat(clear).isEqualTo(plain(memo));
        try (PDDocument document = Loader.loadPDF(clear)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Memo");
        }
    }

    private byte[] seal(Page content, String passphrase) throws RenderException {
        try (var artifact = Rendering.renderer().render(content);
                var secret = Secret.copyOf(passphrase.toCharArray())) {
            return encryption.encrypt(artifact, secret);
        }
    }

    private byte[] plain(Page content) throws RenderException {
        try (var artifact = Rendering.renderer().render(content)) {
            return encryption.plain(artifact);
        }
    }

    private static String id(byte[] sealed) throws IOException {
        try (PDDocument document = Loader.loadPDF(sealed, "a")) {
            var id = Objects.requireNonNull(document.getDocument().getDocumentID());
            return ((COSString) id.get(0)).toHexString();
        }
    }
}
