package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whatever shape a page has, all of it is printed, and conforms. */
class PdfRandomPagesTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 7, 9, 14, 28, 11400721290237L, 11764457238625L})
    void everyWordIsPrintedAndTheStandardsAreKept(long seed) throws Exception {
        var pages = new RandomPages(seed);
        byte[] pdf = Rendering.pdf(pages.page());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String printed = RealText.of(document).replaceAll("\\s", "");
            var missing = new ArrayList<>(pages.words());
            missing.removeIf(printed::contains);
            assertThat(missing).isEmpty();
        }
        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
