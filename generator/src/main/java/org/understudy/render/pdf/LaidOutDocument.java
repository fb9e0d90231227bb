package org.understudy.render.pdf;

import com.openhtmltopdf.layout.BoxBuilder;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.ViewportBox;
import java.awt.Rectangle;

/**
 * A document laid out, but for the heads and feet of its pages. The renderer lays these out too and keeps them for all pages at
 * once; here a page gets its own when it is painted.
 */
final class LaidOutDocument {
    private final LayoutContext context;
    private final BlockBox root;

    private LaidOutDocument(LayoutContext context, BlockBox root) {
        this.context = context;
        this.root = root;
    }

    static LaidOutDocument of(PdfBoxRenderer renderer) {
        LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        BlockBox root = BoxBuilder.createRootBox(context, renderer.getDocument());
        PageBox first = Layer.createPageBox(context, "first");
        root.setContainingBlock(
                new ViewportBox(new Rectangle(0, 0, first.getContentWidth(context), first.getContentHeight(context))));
        root.layout(context);
        root.getLayer().trimEmptyPages(context, root.getLayer().getPaintingDimension(context).height);
        context.setRootDocumentLayer(context.getRootLayer());
        return new LaidOutDocument(context, root);
    }

    BlockBox root() {
        return root;
    }

    /**
     * What stands in the margins of a page.
     *
     * @return a page as this one, for its margins to be painted
     */
    PageBox margins(PageBox page) {
        var margins = new PageBox();
        margins.setPageInfo(page.getPageInfo());
        margins.setStyle(page.getStyle());
        margins.setOuterPageWidth(page.getOuterPageWidth());
        margins.setTopAndBottom(context, page.getTop());
        margins.setPaintingTop(page.getPaintingTop());
        margins.setPaintingBottom(page.getPaintingBottom());
        margins.setFootnoteAreaHeight(page.getFootnoteAreaHeight());
        margins.setPageNo(page.getPageNo());
        margins.layout(context);
        return margins;
    }
}
