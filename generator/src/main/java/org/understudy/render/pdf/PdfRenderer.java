package org.understudy.render.pdf;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.understudy.document.Page;
import org.understudy.plan.Format;
import org.understudy.render.RenderException;
import org.understudy.render.Renderer;
import org.w3c.dom.Document;

/** Pages as tagged PDF 1.7 that conforms to PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). */
public final class PdfRenderer implements Renderer {
    private final StyleSheets styleSheets;
    private final Fonts fonts;
    private final OutputIntent outputIntent = new OutputIntent();

    /**
     * @param styleSheets texts of CSS, a later one overriding an earlier one: the built-in {@code print.css}, and the
     *     author's {@code theme.css} if there is one
     * @throws RenderException if a style sheet says what can't be understood, or asks for something from outside itself
     */
    public PdfRenderer(List<String> styleSheets, Fonts fonts) throws RenderException {
        XRLog.setLoggerImpl(new SilentLog());
        this.styleSheets = new StyleSheets(styleSheets);
        this.fonts = fonts;
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    /** @throws IllegalArgumentException if the page is a comparison: a PDF can’t be edited */
    @Override
    public PdfArtifact render(Page page) throws RenderException {
        if (page.compared()) {
            throw new IllegalArgumentException(page.imprint().document() + " is a comparison");
        }
        Content content = content(page);
        var document = new IndexedDocument();
        try {
            fill(document, page, content);
            return new PdfArtifact(page.imprint(), document);
        } catch (IOException e) {
            IOUtils.closeQuietly(document);
            throw new UncheckedIOException(e);
        } catch (RenderException | RuntimeException e) {
            IOUtils.closeQuietly(document);
            throw e;
        }
    }

    /**
     * What is laid out.
     *
     * @param digest of the page
     */
    private record Content(Document xhtml, Pictures pictures, byte[] digest) {}

    /** The text that it is read from is long, and not kept while it is laid out. */
    private Content content(Page page) throws RenderException {
        PdfXhtml xhtml = PdfXhtml.of(page, styleSheets, fonts);
        if (xhtml.problem().isPresent()) {
            throw new RenderException(xhtml.problem().get());
        }
        return new Content(XhtmlDocument.parse(xhtml.text()), xhtml.pictures(), xhtml.digest(page.imprint()));
    }

    private void fill(PDDocument document, Page page, Content content) throws IOException, RenderException {
        var problems = new Problems(page.imprint().identifier());
        new PdfLayout(fonts).layOut(content.xhtml(), content.pictures(), document, problems);
        problems.throwFirst();
        StructureTree.tidy(document);
        outputIntent.addTo(document);
        var metadata = new PdfMetadata(document, page.imprint());
        metadata.markTagged();
        metadata.write(Xmp.Claim.ARCHIVABLE);
        metadata.identify(content.digest());
    }
}
