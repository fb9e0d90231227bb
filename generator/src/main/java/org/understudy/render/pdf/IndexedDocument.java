package org.understudy.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A document in memory that finds its pages by number at once. PDFBox counts from the first, and the layout asks for every
 * link and bookmark. Pages are only ever added at the end.
 */
final class IndexedDocument extends PDDocument {
    private final List<PDPage> pages = new ArrayList<>();

    IndexedDocument() {
        super(IOUtils.createMemoryOnlyStreamCache());
    }

    @Override
    public void addPage(PDPage page) {
        super.addPage(page);
        pages.add(page);
    }

    @Override
    public PDPage getPage(int index) {
        return pages.get(index);
    }
}
