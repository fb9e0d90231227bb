package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.plan.SecretRef;
import org.understudy.reveal.RevealedPage;
import org.understudy.reveal.Revealer;
import org.understudy.template.KeyPaperPages;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretSource;
import org.understudy.vault.Secrets;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says of key sheets, share cards and labels before they are sealed. */
@Execution(ExecutionMode.SAME_THREAD)
class KeyPaperStandardsTest {
    @TempDir
    Path folder;

    /** Seven words as a passphrase, twenty as a share. */
    private static final class Vault implements SecretSource {
        @Override
        public SecretRef.Scheme scheme() {
            return SecretRef.Scheme.VAULT;
        }

        @Override
        public Secret resolve(SecretRef ref) {
            String words = "teapot ".repeat(ref.field().isPresent() ? 20 : 7);
            return Secret.copyOf(words.strip().toCharArray());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void papersAreArchivableAndAccessible(String language) throws Exception {
        KeyPaperPages papers = KeyPaperPages.of(folder, language, KeyPaperPages.ONE_GROUP);
        try (var secrets = new Secrets(List.of(new Vault()))) {
            var revealer = new Revealer(secrets, papers.plan().plan());
            for (String paper : List.of("key-sheet-tom", "share-card-ana-tom", "envelope-label-ana-tom")) {
                try (RevealedPage revealed =
                        revealer.reveal(papers.page(paper).page()).value().orElseThrow()) {
                    byte[] pdf = Rendering.pdf(revealed.page());
                    assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFA_2_A))
                            .as(paper)
                            .isEmpty();
                    assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFUA_1))
                            .as(paper)
                            .isEmpty();
                }
            }
        }
    }
}
