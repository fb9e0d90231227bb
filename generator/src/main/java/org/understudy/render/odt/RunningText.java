package org.understudy.render.odt;

import java.util.List;
import java.util.Set;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.document.Page.Running;
import org.understudy.render.office.Headings;
import org.understudy.render.office.Length;
import org.understudy.render.office.Xml;

/**
 * Writes headers and footers: a line with text at its start and end, or, where there is a box to write in, a table of one row,
 * since nothing else makes room beside text.
 */
final class RunningText {
    private static final Length BOX = Length.ofMillimetres(25);
    private static final Length END = Length.ofMillimetres(29);
    private static final String FRAME = "0.25pt solid #000000";

    private final Xml xml;
    private final Inlines inlines;

    private RunningText(Xml xml, Inlines inlines) {
        this.xml = xml;
        this.inlines = inlines;
    }

    /**
     * @param number of the line among those of the document
     * @param into what it is written to
     */
    static void write(Running running, Slot slot, Page page, int number, Xml into) {
        var line = new Xml(1024);
        var marks = new ChangeMarks(page, "r" + number + "-");
        new RunningText(line, new Inlines(line, new Headings(page), marks)).write(running, slot);
        marks.write(into);
        into.append(line);
    }

    private void write(Running running, Slot slot) {
        if (running.box().isEmpty()) {
            writeLine(running, slot);
        } else {
            writeCells(running, new Length(slot.width()));
        }
    }

    private void writeLine(Running running, Slot slot) {
        boolean empty = running.start().isEmpty() && running.end().isEmpty();
        // the style of running lines draws a line below them
        xml.start("text:p").attribute("text:style-name", empty ? NamedStyle.TEXT_BODY.odf() : slot.style());
        inlines.write(running.start());
        if (!running.end().isEmpty()) {
            xml.start("text:tab").end();
            inlines.write(running.end());
        }
        xml.end();
    }

    private void writeCells(Running running, Length width) {
        String table = table(width);
        xml.start("table:table").attribute("table:name", table).attribute("table:style-name", table);
        for (String column : List.of("A", "B", "C")) {
            xml.start("table:table-column").attribute("table:style-name", table + column);
            xml.end();
        }
        xml.start("table:table-row").attribute("table:style-name", "RunningRow");
        writeCell("RunningCell", NamedStyle.FOOTER.odf(), running.start());
        writeCell("RunningBox", "RunningLabel", running.box());
        writeCell("RunningCell", "RunningEnd", running.end());
        xml.end().end();
    }

    private void writeCell(String cell, String paragraph, List<Inline> content) {
        xml.start("table:table-cell").attribute("table:style-name", cell).attribute("office:value-type", "string");
        xml.start("text:p").attribute("text:style-name", paragraph);
        inlines.write(content);
        xml.end().end();
    }

    private static String table(Length width) {
        return "RunningTable" + width.hundredths();
    }

    /**
     * The styles of tables.
     *
     * @param widths of the lines that tables take the place of
     */
    static void writeStyles(Xml xml, Set<Integer> widths) {
        for (int hundredths : widths) {
            var width = new Length(hundredths);
            String table = table(width);
            style(xml, table, "table").start("style:table-properties");
            xml.attribute("style:width", width.toString()).attribute("table:align", "left");
            xml.attribute("table:border-model", "collapsing").end().end();
            column(xml, table + "A", width.minus(BOX).minus(END));
            column(xml, table + "B", BOX);
            column(xml, table + "C", END);
        }
        style(xml, "RunningRow", "table-row").start("style:table-row-properties");
        xml.attribute("style:min-row-height", "8.5mm").attribute("fo:keep-together", "always");
        xml.end().end();
        cell(xml, "RunningCell", "none");
        cell(xml, "RunningBox", FRAME);
        style(xml, "RunningEnd", "paragraph").attribute("style:parent-style-name", NamedStyle.FOOTER.odf());
        xml.start("style:paragraph-properties")
                .attribute("fo:text-align", "end")
                .end()
                .end();
        // the box has a frame of its own, whatever line the style of footers has
        style(xml, "RunningLabel", "paragraph").attribute("style:parent-style-name", NamedStyle.FOOTER.odf());
        xml.start("style:paragraph-properties").attribute("fo:border", "none");
        xml.attribute("fo:padding", "0mm").attribute("fo:margin-left", "1.2mm").attribute("fo:margin-top", "0.6mm");
        xml.end().end();
    }

    private static void column(Xml xml, String name, Length width) {
        style(xml, name, "table-column").start("style:table-column-properties");
        xml.attribute("style:column-width", width.toString()).end().end();
    }

    private static void cell(Xml xml, String name, String border) {
        style(xml, name, "table-cell").start("style:table-cell-properties");
        xml.attribute("fo:border", border).attribute("fo:padding", "0mm").end().end();
    }

    private static Xml style(Xml xml, String name, String family) {
        return xml.start("style:style").attribute("style:name", name).attribute("style:family", family);
    }
}
