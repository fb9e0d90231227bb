package org.understudy.render.docx;

import java.util.Map;
import java.util.Optional;
import org.understudy.document.Page;
import org.understudy.document.Page.Running;
import org.understudy.render.office.Headings;
import org.understudy.render.office.Xml;

/** Writes the files of headers and footers: those of the letterhead with the document's own line in them. */
final class RunningLine {
    private final Letterhead letterhead;
    private final Page page;
    private final Counter controls;

    /** @param controls numbers of content controls */
    RunningLine(Letterhead letterhead, Page page, Counter controls) {
        this.letterhead = letterhead;
        this.page = page;
        this.controls = controls;
    }

    /** @param relations of that part */
    byte[] write(RunningPart part, Relations relations) {
        Running running = part.kind().equals("header") ? page.header() : page.footer();
        var xml = new Xml(1024);
        var footnotes = new Footnotes(controls);
        var bookmarks = new Bookmarks(new Headings(page.body()));
        var inlines = new Inlines(xml, letterhead.ids(), bookmarks, relations, footnotes, controls);
        RunLook look = RunLook.in(Optional.empty());
        xml.start("w:p").attribute("xmlns:w", Wml.W).attribute("xmlns:r", Wml.R).attribute("xmlns:w14", Wml.W14);
        xml.start("w:pPr");
        Wml.value(xml, "w:pStyle", letterhead.ids().of(part.style()));
        writeTabs(part, xml);
        xml.end();
        inlines.write(running.start(), look);
        if (!running.end().isEmpty()) {
            inlines.writeTab(look);
            inlines.write(running.end(), look);
        }
        xml.end();
        if (!footnotes.isEmpty()) {
            throw new IllegalArgumentException("a footnote in a header or footer");
        }
        return part.file().fill(Map.of(Slot.RUNNING, xml.finish()));
    }

    /** One, at the end of the line, wherever that is. */
    private void writeTabs(RunningPart part, Xml xml) {
        String end = Integer.toString(letterhead.section().textWidth().twips());
        xml.start("w:tabs");
        letterhead.tabStops(part).stream()
                .filter(stop -> !stop.equals(end))
                .forEach(stop -> xml.start("w:tab")
                        .attribute("w:val", "clear")
                        .attribute("w:pos", stop)
                        .end());
        xml.start("w:tab")
                .attribute("w:val", "right")
                .attribute("w:pos", end)
                .end()
                .end();
    }
}
