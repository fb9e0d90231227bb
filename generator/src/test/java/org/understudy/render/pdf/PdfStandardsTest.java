package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.understudy.document.Page;
import org.understudy.document.Paper;
import org.understudy.render.LegalPages;
import org.understudy.template.SampleBundle;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says. */
@Execution(ExecutionMode.SAME_THREAD)
class PdfStandardsTest {
    private static final List<Page> PAGES = List.of(
            SamplePages.released(SamplePages.kitchenSink()),
            SuccessionSample.withAccounts(8),
            SamplePages.of(),
            LegalPages.page(Paper.LETTER),
            SampleBundle.page(),
            LegalPages.leavingOutLevels());

    @Test
    void documentsAreArchivable() throws Exception {
        for (Page page : PAGES) {
            assertThat(VeraPdf.complaints(Rendering.pdf(page), PDFAFlavour.PDFA_2_A))
                    .isEmpty();
        }
    }

    @Test
    void documentsAreAccessible() throws Exception {
        for (Page page : PAGES) {
            assertThat(VeraPdf.complaints(Rendering.pdf(page), PDFAFlavour.PDFUA_1))
                    .isEmpty();
        }
    }

    @Test
    void aThemeMayStayArchivableWithColour() throws Exception {
        byte[] pdf = Rendering.pdf(SamplePages.kitchenSink(), "h2.level-1 { color: #225588; background-color: #eef }");
        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void veraPdfWouldComplain() throws Exception {
        assertThat(VeraPdf.complaints(Rendering.pdf(SamplePages.of()), PDFAFlavour.PDFA_1_A))
                .isNotEmpty();
    }
}
