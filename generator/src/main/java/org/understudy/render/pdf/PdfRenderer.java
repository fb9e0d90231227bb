package org.understudy.render.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.understudy.document.Image;
import org.understudy.document.Page;
import org.understudy.plan.Format;
import org.understudy.render.RenderException;
import org.understudy.render.Renderer;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Pages as tagged PDF 1.7 that conforms to PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). */
public final class PdfRenderer implements Renderer {
    private final StyleSheets styleSheets;
    private final Fonts fonts;
    private final byte[] colours;

    /**
     * @param styleSheets texts of CSS, a later one overriding an earlier one: the built-in {@code print.css}, and the
     *     author's {@code theme.css} if there is one
     * @throws RenderException if a style sheet says what can't be understood, or asks for something from outside itself
     */
    public PdfRenderer(List<String> styleSheets, Fonts fonts) throws RenderException {
        this.styleSheets = new StyleSheets(styleSheets);
        this.fonts = fonts;
        this.colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        XRLog.setLoggerImpl(new SilentLog());
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public PdfArtifact render(Page page) throws RenderException {
        PdfXhtml xhtml = PdfXhtml.of(page, styleSheets, fonts);
        if (xhtml.problem().isPresent()) {
            throw new RenderException(xhtml.problem().get());
        }
        var document = new PDDocument(IOUtils.createMemoryOnlyStreamCache());
        try {
            layOut(page, xhtml, document);
            StructureTree.tidy(document);
            var metadata = new PdfMetadata(document, page.imprint());
            metadata.write(Xmp.Claim.ARCHIVABLE);
            metadata.identify(digest(page, xhtml));
            return new PdfArtifact(page.imprint(), document);
        } catch (IOException e) {
            IOUtils.closeQuietly(document);
            throw new UncheckedIOException(e);
        } catch (RenderException | RuntimeException e) {
            IOUtils.closeQuietly(document);
            throw e;
        }
    }

    private void layOut(Page page, PdfXhtml xhtml, PDDocument document) throws IOException, RenderException {
        var problems = new Problems(page.imprint().identifier());
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.withW3cDocument(parse(xhtml.text()), null);
        builder.withDiagnosticConsumer(problems::log);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        var artifacts = new ArtifactProperties();
        builder.usePageSupplier((pdf, width, height, page0, shadow) -> blank(pdf, width, height, artifacts));
        fonts.faces().forEach(face -> use(face, builder, FSFontUseCase.DOCUMENT));
        fonts.fallbacks().forEach(face -> use(face, builder, FSFontUseCase.FALLBACK_FINAL));
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.getSharedContext()
                    .setUserAgentCallback(new PictureAgent(
                            xhtml.pictures(),
                            new ImageObjects(document),
                            renderer.getSharedContext().getDotsPerPixel(),
                            problems));
            renderer.createPDFWithoutClosing();
        }
        problems.throwFirst();
    }

    private static void use(FontFace face, PdfRendererBuilder builder, FSFontUseCase use) {
        FSSupplier<InputStream> file = () -> new ByteArrayInputStream(face.file());
        FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
        Set<FSFontUseCase> uses = EnumSet.of(use);
        builder.useFont(file, face.family(), face.bold() ? 700 : 400, style, true, uses);
    }

    private static PDPage blank(PDDocument pdf, float width, float height, ArtifactProperties artifacts) {
        var page = new PDPage(new PDRectangle(width, height));
        var resources = new PDResources();
        resources.getCOSObject().setItem(COSName.PROPERTIES, artifacts);
        page.setResources(resources);
        pdf.addPage(page);
        return page;
    }

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

    private static byte[] digest(Page page, PdfXhtml xhtml) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            String head = page.imprint().identifier() + "\0" + page.imprint().edition() + "\0";
            sha256.update(head.getBytes(StandardCharsets.UTF_8));
            sha256.update(xhtml.text().getBytes(StandardCharsets.UTF_8));
            for (Image image : xhtml.pictures().all().values()) {
                sha256.update(image.bytes());
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
