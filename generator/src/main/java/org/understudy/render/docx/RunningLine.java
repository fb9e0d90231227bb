package org.understudy.render.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.document.Page.Running;
import org.understudy.render.office.Headings;
import org.understudy.render.office.Length;
import org.understudy.render.office.Xml;

/** Writes the files of headers and footers: those of the letterhead with the document's own line in them. */
final class RunningLine {
    private static final Length BOX = Length.ofMillimetres(25);
    private static final Length END = Length.ofMillimetres(29);
    private static final Length HEIGHT = new Length(850);
    private static final Length LABEL = Length.ofMillimetres(1);

    private final Letterhead letterhead;
    private final Page page;
    private final Revisions revisions;
    private final Xml xml = new Xml(1024);
    private final RunLook look = RunLook.in(Optional.empty());

    /** @param revisions of the document */
    RunningLine(Letterhead letterhead, Page page, Revisions revisions) {
        this.letterhead = letterhead;
        this.page = page;
        this.revisions = revisions;
    }

    /** @param relations of that part */
    byte[] write(RunningPart part, Running running, Relations relations) {
        var footnotes = new Footnotes(revisions);
        var bookmarks = new Bookmarks(new Headings(page));
        var inlines = new Inlines(xml, letterhead.ids(), bookmarks, relations, footnotes, revisions);
        if (running.box().isEmpty()) {
            writeLine(part, running, inlines);
        } else {
            writeCells(part, running, inlines);
        }
        if (!footnotes.isEmpty()) {
            throw new IllegalArgumentException("a footnote in a header or footer");
        }
        return part.file().fill(Map.of(Slot.RUNNING, xml.finish()));
    }

    private Xml start(String element) {
        return xml.start(element)
                .attribute("xmlns:w", Wml.W)
                .attribute("xmlns:r", Wml.R)
                .attribute("xmlns:w14", Wml.W14);
    }

    private void writeLine(RunningPart part, Running running, Inlines inlines) {
        start("w:p").start("w:pPr");
        Wml.value(xml, "w:pStyle", letterhead.ids().of(part.style()));
        writeTabs(part);
        xml.end();
        inlines.write(running.start(), look);
        if (!running.end().isEmpty()) {
            inlines.writeTab(look);
            inlines.write(running.end(), look);
        }
        xml.end();
    }

    /** One, at the end of the line, wherever that is. */
    private void writeTabs(RunningPart part) {
        String end = twips(width());
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

    /** A table of one row, since nothing else makes room to write in beside text. A table can't end a footer. */
    private void writeCells(RunningPart part, Running running, Inlines inlines) {
        List<Length> widths = List.of(width().minus(BOX).minus(END), BOX, END);
        start("w:tbl").start("w:tblPr");
        measure("w:tblW", width());
        xml.start("w:tblLayout").attribute("w:type", "fixed").end();
        xml.start("w:tblCellMar");
        measure("w:left", Length.ZERO);
        measure("w:right", Length.ZERO);
        xml.end().end().start("w:tblGrid");
        widths.forEach(
                column -> xml.start("w:gridCol").attribute("w:w", twips(column)).end());
        xml.end().start("w:tr").start("w:trPr");
        xml.start("w:cantSplit").end();
        xml.start("w:trHeight").attribute("w:val", twips(HEIGHT)).attribute("w:hRule", "atLeast");
        xml.end().end();
        writeCell(part, running.start(), "left", widths.get(0), inlines);
        writeBox(part, running.box(), inlines);
        writeCell(part, running.end(), "right", widths.get(2), inlines);
        xml.end().end();
        start("w:p").start("w:pPr");
        Wml.value(xml, "w:pStyle", letterhead.ids().of(NamedStyle.TABLE_GAP))
                .end()
                .end();
    }

    private void writeCell(RunningPart part, List<Inline> content, String side, Length width, Inlines inlines) {
        xml.start("w:tc").start("w:tcPr");
        measure("w:tcW", width);
        xml.end().start("w:p").start("w:pPr");
        Wml.value(xml, "w:pStyle", letterhead.ids().of(part.style()));
        Wml.value(xml, "w:jc", side).end();
        inlines.write(content, look);
        xml.end().end();
    }

    /** Framed, whatever line the style of footers has. */
    private void writeBox(RunningPart part, List<Inline> label, Inlines inlines) {
        xml.start("w:tc").start("w:tcPr");
        measure("w:tcW", BOX);
        xml.start("w:tcBorders");
        for (String side : List.of("top", "left", "bottom", "right")) {
            xml.start("w:" + side).attribute("w:val", "single").attribute("w:sz", "2");
            xml.attribute("w:space", "0").attribute("w:color", "000000").end();
        }
        xml.end().end().start("w:p").start("w:pPr");
        Wml.value(xml, "w:pStyle", letterhead.ids().of(part.style()));
        xml.start("w:pBdr");
        List.of("top", "left", "bottom", "right").forEach(side -> Wml.value(xml, "w:" + side, "nil"));
        xml.end().start("w:spacing").attribute("w:before", twips(LABEL)).end();
        xml.start("w:ind").attribute("w:left", twips(LABEL)).end();
        xml.end();
        inlines.write(label, look);
        xml.end().end();
    }

    private Length width() {
        return letterhead.section(page.imprint().paper()).textWidth();
    }

    private void measure(String name, Length length) {
        xml.start(name)
                .attribute("w:w", twips(length))
                .attribute("w:type", "dxa")
                .end();
    }

    private static String twips(Length length) {
        return Integer.toString(length.twips());
    }
}
