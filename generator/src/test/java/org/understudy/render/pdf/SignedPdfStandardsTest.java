package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.understudy.seal.signature.KeyStoreOpener;
import org.understudy.seal.signature.KeyStores;
import org.understudy.seal.signature.PdfSignature;
import org.understudy.vault.Secret;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says of documents with a signature. */
@Tag("interop")
@Execution(ExecutionMode.SAME_THREAD)
class SignedPdfStandardsTest {
    @TempDir
    Path temp;

    @Test
    void signedDocumentsStayArchivableAndAccessible() throws Exception {
        Path store = new KeyStores(temp).make("author", "P-256", "wachtwoord");
        try (Secret password = Secret.copyOf("wachtwoord".toCharArray())) {
            var key = new KeyStoreOpener(Clock.systemUTC(), new SecureRandom())
                    .open(store, Optional.empty(), password)
                    .value()
                    .orElseThrow();
            byte[] signed = new PdfSignature(key, Clock.systemUTC(), new SecureRandom())
                    .sign(Rendering.pdf(SamplePages.kitchenSink()), Optional.empty());
            assertThat(VeraPdf.complaints(signed, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(VeraPdf.complaints(signed, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }
}
