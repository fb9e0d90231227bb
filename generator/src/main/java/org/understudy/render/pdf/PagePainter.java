package org.understudy.render.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.render.displaylist.DisplayListCollector;
import com.openhtmltopdf.render.displaylist.DisplayListContainer;
import com.openhtmltopdf.render.displaylist.DisplayListContainer.DisplayListPageContainer;
import com.openhtmltopdf.render.displaylist.DisplayListPainter;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Paints what has been laid out onto the pages of a PDF. The renderer does the same, but then writes metadata by way of an XSLT
 * processor, only for them to be replaced: three quarters of a second in a process that has just begun.
 */
final class PagePainter {
    private final PdfBoxRenderer renderer;
    private final PDDocument document;
    private final PdfBoxOutputDevice device;
    private final LaidOutDocument laidOut;
    private final Layer layer;
    private final RenderingContext context;
    private final ArtifactProperties artifacts = new ArtifactProperties();
    private int painted;

    /** @param laidOut the document of the renderer */
    PagePainter(PdfBoxRenderer renderer, LaidOutDocument laidOut, PDDocument document) {
        this.renderer = renderer;
        this.laidOut = laidOut;
        this.document = document;
        device = renderer.getOutputDevice();
        layer = laidOut.root().getLayer();
        context = renderer.getSharedContext().newRenderingContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        context.setOutputDevice(device);
        context.setRootLayer(layer);
        context.setFastRenderer(true);
        device.setRenderingContext(context);
    }

    void paint() throws IOException {
        device.setRoot(laidOut.root());
        device.start(renderer.getDocument());
        layer.assignPagePaintingPositions(context, Layer.PAGED_MODE_PRINT);
        paintPages();
        PaintedBoxes.trim(laidOut.root());
        // what said where each box is painted is no longer held when all tags are made, which takes the most memory
        device.finish(context, laidOut.root());
    }

    private void paintPages() throws IOException {
        List<PageBox> pages = layer.getPages();
        context.setPageCount(pages.size());
        DisplayListContainer instructions = new DisplayListCollector(pages).collectRoot(context, layer);
        for (int i = 0; i < pages.size(); i++) {
            PageBox page = pages.get(i);
            context.setPage(i, page);
            page.setBasePagePdfPageIndex(painted);
            paint(page, instructions.getPageInstructions(i));
        }
    }

    /** With what a style sheet wants on further pages beside it (-fs-max-overflow-pages). */
    private void paint(PageBox page, DisplayListPageContainer instructions) throws IOException {
        PageBox margins = laidOut.margins(page);
        context.setShadowPageNumber(-1);
        paint(page, margins, instructions, 0);
        List<DisplayListPageContainer> beside = instructions.shadowPages();
        if (!beside.isEmpty()) {
            page.setShadowPageCount(beside.size());
        }
        int width = page.getContentWidth(context) * (page.getCutOffPageDirection() == IdentValue.LTR ? 1 : -1);
        for (int i = 0; i < beside.size(); i++) {
            context.setShadowPageNumber(i);
            paint(page, margins, beside.get(i), -width * (i + 1));
        }
    }

    private void paint(PageBox page, PageBox margins, DisplayListPageContainer instructions, int across)
            throws IOException {
        float height = page.getHeight(context) / renderer.getDotsPerPoint();
        PDPage target = addPage(page.getWidth(context) / renderer.getDotsPerPoint(), height);
        try (var content = new PDPageContentStream(document, target, AppendMode.APPEND, true)) {
            device.initializePage(content, target, height);
            page.paintBackground(context, 0, Layer.PAGED_MODE_PRINT);
            context.setInPageMargins(true);
            margins.paintMarginAreas(context, 0, Layer.PAGED_MODE_PRINT);
            context.setInPageMargins(false);
            page.paintBorder(context, 0, Layer.PAGED_MODE_PRINT);

            device.pushClip(page.getPrintClippingBounds(context));
            int left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT) + across;
            int top = page.getMarginBorderPadding(context, CalculatedStyle.TOP) - page.getPaintingTop();
            device.translate(left, top);
            new DisplayListPainter().paint(context, instructions);
            device.translate(-left, -top);
            device.popClip();
            device.finishPage();
        }
        painted++;
    }

    private PDPage addPage(float width, float height) {
        var page = new PDPage(new PDRectangle(width, height));
        var resources = new PDResources();
        resources.getCOSObject().setItem(COSName.PROPERTIES, artifacts);
        page.setResources(resources);
        document.addPage(page);
        return page;
    }
}
