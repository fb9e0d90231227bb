package org.understudy.render.pdf;

import java.util.List;
import org.understudy.document.Inline;
import org.understudy.document.Page;

/** Headers and footers as XHTML: each is shown from where it stands on. */
final class RunningLines {
    private final Xhtml out;
    private final XhtmlInlines inlines;
    private final Page page;

    RunningLines(Xhtml out, XhtmlInlines inlines, Page page) {
        this.out = out;
        this.inlines = inlines;
        this.page = page;
    }

    /** Those of the document. */
    void begin() {
        write("header", page.header());
        write("footer", page.footer());
        if (page.signed()) {
            write("footer-signing", page.footer().withoutBox());
        }
    }

    /** Those of one of its parts. */
    void beginPart(String title) {
        if (page.header().start().contains(new Inline.PartTitle())
                || page.header().end().contains(new Inline.PartTitle())) {
            inlines.beginPart(title);
            write("header", page.header());
        }
    }

    private void write(String name, Page.Running line) {
        if (line.start().isEmpty() && line.end().isEmpty()) {
            return;
        }
        out.open("table", "class", "running-" + name + (line.box().isEmpty() ? "" : " boxed"))
                .open("tr");
        cell("start", line.start());
        if (!line.box().isEmpty()) {
            cell("box", line.box());
        }
        cell("end", line.end());
        out.close("tr").close("table").line();
    }

    private void cell(String name, List<Inline> content) {
        out.open("td", "class", name);
        inlines.write(content);
        out.close("td");
    }
}
