package org.understudy.render.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.EnumSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Lays XHTML out on the pages of a PDF, tagged, and with nothing from outside. */
final class PdfLayout {
    private final Fonts fonts;

    PdfLayout(Fonts fonts) {
        this.fonts = fonts;
    }

    /** @param problems is told what could not be done */
    void layOut(PdfXhtml xhtml, PDDocument document, Problems problems) throws IOException {
        try (PdfBoxRenderer renderer = builder(xhtml, document, problems).buildPdfRenderer()) {
            var context = renderer.getSharedContext();
            context.setUserAgentCallback(new PictureAgent(
                    xhtml.pictures(), new ImageObjects(document), context.getDotsPerPixel(), problems));
            renderer.createPDFWithoutClosing();
        } catch (RuntimeException e) {
            // without its words, which may quote a secret
            var failure = new IllegalStateException(
                    "the layout failed with " + e.getClass().getName());
            failure.setStackTrace(e.getStackTrace());
            throw failure;
        }
    }

    private PdfRendererBuilder builder(PdfXhtml xhtml, PDDocument document, Problems problems) {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.withW3cDocument(parse(xhtml.text()), null);
        builder.withDiagnosticConsumer(problems::log);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        var artifacts = new ArtifactProperties();
        builder.usePageSupplier((pdf, width, height, number, shadow) -> addPage(pdf, width, height, artifacts));
        fonts.faces().forEach(face -> use(face, builder, FSFontUseCase.DOCUMENT));
        fonts.fallbacks().forEach(face -> use(face, builder, FSFontUseCase.FALLBACK_FINAL));
        return builder;
    }

    private static void use(FontFace face, PdfRendererBuilder builder, FSFontUseCase use) {
        FSSupplier<InputStream> file = () -> new ByteArrayInputStream(face.file());
        FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
        builder.useFont(file, face.family(), face.bold() ? 700 : 400, style, true, EnumSet.of(use));
    }

    private static PDPage addPage(PDDocument pdf, float width, float height, ArtifactProperties artifacts) {
        var page = new PDPage(new PDRectangle(width, height));
        var resources = new PDResources();
        resources.getCOSObject().setItem(COSName.PROPERTIES, artifacts);
        page.setResources(resources);
        pdf.addPage(page);
        return page;
    }

    /** Not by the layout's own parser, which is whichever the class path has. */
    private static Document parse(String xhtml) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            // without the cause, which may quote a secret
            throw new IllegalStateException("the XHTML of the page is not well-formed");
        }
    }
}
