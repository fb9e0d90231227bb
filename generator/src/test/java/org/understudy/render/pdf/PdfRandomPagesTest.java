package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whatever shape a page has, all of it is printed, and conforms. */
class PdfRandomPagesTest {
    @Test
    void everyWordIsPrintedAndTheStandardsAreKept() throws Exception {
        long first = System.nanoTime();
        for (long seed = first; seed < first + 15; seed++) {
            var pages = new RandomPages(seed);
            byte[] pdf = Rendering.pdf(pages.page());
            try (PDDocument document = Loader.loadPDF(pdf)) {
                var text = new StringBuilder();
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    text.append(Rendering.text(document, page));
                }
                String printed = text.toString().replaceAll("\\s", "");
                var missing = new ArrayList<>(pages.words());
                missing.removeIf(printed::contains);
                assertThat(missing).as("seed " + seed).isEmpty();
            }
            assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFA_2_A))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFUA_1))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }
}
