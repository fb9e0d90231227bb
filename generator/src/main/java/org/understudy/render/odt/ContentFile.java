package org.understudy.render.odt;

import org.understudy.document.Page;
import org.understudy.render.odt.OpenLists.ListIds;
import org.understudy.render.office.Headings;
import org.understudy.render.office.Length;
import org.understudy.render.office.Xml;

/** Makes {@code content.xml}: the text, and before it the automatic styles that it turned out to need. */
final class ContentFile {
    private static final int SMALL = 4096;
    private static final int USUAL = 256 * 1024;

    private ContentFile() {}

    /**
     * @param width of the text
     * @param pages its master pages
     */
    static byte[] write(Page page, Length width, PageNames pages) {
        var styles = new AutomaticStyles();
        var body = new Xml(USUAL);
        var ids = new ListIds();
        var marks = new ChangeMarks(page, "c");
        var blocks = new Blocks(body, styles, new Headings(page), pages, ids, marks);
        try {
            blocks.write(page.body(), Place.body(width, new OpenLists(body, ids)));
            marks.flush(body);
            var xml = new Xml(SMALL + body.position());
            OdfNamespaces.startRoot(xml, "office:document-content");
            styles.write(xml);
            xml.start("office:body").start("office:text");
            marks.write(xml);
            xml.append(body);
            xml.end().end().end();
            return xml.finish();
        } finally {
            body.wipe();
        }
    }
}
