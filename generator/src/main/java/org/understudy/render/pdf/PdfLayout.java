package org.understudy.render.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/** Lays XHTML out on the pages of a PDF, tagged, and with nothing from outside. */
final class PdfLayout {
    private final Fonts fonts;

    PdfLayout(Fonts fonts) {
        this.fonts = fonts;
    }

    /** @param problems is told what could not be done */
    void layOut(Document xhtml, Pictures pictures, PDDocument document, Problems problems) throws IOException {
        try (PdfBoxRenderer renderer = builder(xhtml, document, problems).buildPdfRenderer()) {
            fonts.faces().forEach(face -> use(face, renderer, document, FontGroup.MAIN));
            fonts.fallbacks().forEach(face -> use(face, renderer, document, FontGroup.FINAL_FALLBACK));
            var context = renderer.getSharedContext();
            context.setTextRenderer(new TextMeasure(context));
            context.setUserAgentCallback(
                    new PictureAgent(pictures, new ImageObjects(document), context.getDotsPerPixel(), problems));
            new PagePainter(renderer, LaidOutDocument.of(renderer), document).paint();
        } catch (RuntimeException e) {
            // without its words, which may quote a secret
            var failure = new IllegalStateException(
                    "the layout failed with " + e.getClass().getName());
            failure.setStackTrace(e.getStackTrace());
            throw failure;
        }
    }

    private PdfRendererBuilder builder(Document xhtml, PDDocument document, Problems problems) {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.withW3cDocument(xhtml, null);
        builder.withDiagnosticConsumer(problems::log);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, fonts.metrics());
        return builder;
    }

    private static void use(FontFace face, PdfBoxRenderer renderer, PDDocument document, FontGroup group) {
        IdentValue style = face.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
        renderer.getFontResolver()
                .addFont(new FaceSupplier(face, document), face.family(), face.bold() ? 700 : 400, style, true, group);
    }

    /** Embeds a typeface in a document, when the document first needs it. */
    private static final class FaceSupplier extends PDFontSupplier {
        private final FontFace face;
        private final PDDocument document;

        FaceSupplier(FontFace face, PDDocument document) {
            super(null);
            this.face = face;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, face.parsed(), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
