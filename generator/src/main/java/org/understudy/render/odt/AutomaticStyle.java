package org.understudy.render.odt;

import java.util.Optional;
import org.understudy.render.office.Length;
import org.understudy.render.office.Xml;
import org.understudy.text.Language;

/**
 * A style without a name of its own (ODF 1.3 part 3, section 3.15.3), for what no named style can say: widths of columns,
 * frames of cells, and where a paragraph begins a page or changes its language.
 */
sealed interface AutomaticStyle {
    /** What LibreOffice says beyond the standard. */
    String LIBRE_OFFICE = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

    /** How the generated names begin. */
    String prefix();

    /** The value of {@code style:family}. */
    String family();

    /** Its other attributes and its properties, into the {@code style:style} element that was just started. */
    void write(Xml xml);

    /** A variant of a named paragraph style; {@code indent} is one of its own, whatever list it is in. */
    record OfParagraph(
            NamedStyle parent,
            PageStart start,
            boolean keepWithNext,
            Optional<Language> language,
            Optional<Length> indent)
            implements AutomaticStyle {

        /** Whether it says nothing that its parent doesn't say. */
        boolean plain() {
            return start.equals(PageStart.NONE) && !keepWithNext && language.isEmpty() && indent.isEmpty();
        }

        @Override
        public String prefix() {
            return "P";
        }

        @Override
        public String family() {
            return "paragraph";
        }

        @Override
        public void write(Xml xml) {
            xml.attribute("style:parent-style-name", parent.odf());
            start.writeMaster(xml);
            if (start.breakBefore() || keepWithNext || indent.isPresent()) {
                xml.start("style:paragraph-properties");
                start.writeBreak(xml);
                if (keepWithNext) {
                    xml.attribute("fo:keep-with-next", "always");
                }
                indent.ifPresent(left -> xml.attribute("fo:margin-left", left.toString())
                        .attribute("fo:margin-right", "0mm")
                        .attribute("fo:text-indent", "0mm"));
                xml.end();
            }
            language.ifPresent(spoken -> xml.start("style:text-properties")
                    .attribute("fo:language", spoken.locale().getLanguage())
                    .attribute("fo:country", spoken.locale().getCountry())
                    .end());
        }
    }

    /** A named paragraph style with a tab stop at the right end of the line, wherever that is. */
    record OfEntry(NamedStyle parent, Length end, Optional<String> leader) implements AutomaticStyle {
        @Override
        public String prefix() {
            return "E";
        }

        @Override
        public String family() {
            return "paragraph";
        }

        @Override
        public void write(Xml xml) {
            xml.attribute("style:parent-style-name", parent.odf());
            xml.start("style:paragraph-properties").start("style:tab-stops").start("style:tab-stop");
            xml.attribute("style:position", end.toString()).attribute("style:type", "right");
            leader.ifPresent(
                    dots -> xml.attribute("style:leader-style", "dotted").attribute("style:leader-text", dots));
            xml.end().end().end();
        }
    }

    /** How a table stands in the text; {@code whole} ones aren't divided over pages. */
    record OfTable(Length indent, Length width, PageStart start, boolean keepWithNext, boolean whole)
            implements AutomaticStyle {
        @Override
        public String prefix() {
            return "T";
        }

        @Override
        public String family() {
            return "table";
        }

        @Override
        public void write(Xml xml) {
            start.writeMaster(xml);
            xml.start("style:table-properties");
            xml.attribute("style:width", width.toString());
            xml.attribute("table:align", "left");
            xml.attribute("fo:margin-left", indent.toString());
            xml.attribute("fo:margin-top", "1mm");
            xml.attribute("fo:margin-bottom", "4mm");
            xml.attribute("table:border-model", "collapsing");
            start.writeBreak(xml);
            if (keepWithNext) {
                xml.attribute("fo:keep-with-next", "always");
            }
            if (whole) {
                xml.attribute("style:may-break-between-rows", "false");
            }
            xml.end();
        }
    }

    record OfColumn(Length width) implements AutomaticStyle {
        @Override
        public String prefix() {
            return "C";
        }

        @Override
        public String family() {
            return "table-column";
        }

        @Override
        public void write(Xml xml) {
            xml.start("style:table-column-properties")
                    .attribute("style:column-width", width.toString())
                    .end();
        }
    }

    /**
     * A row, at least that high; {@code whole} ones aren't divided over pages.
     *
     * @param changed whether it comes or goes with its text, as LibreOffice says that
     */
    record OfRow(Length height, boolean whole, boolean changed) implements AutomaticStyle {
        @Override
        public String prefix() {
            return "R";
        }

        @Override
        public String family() {
            return "table-row";
        }

        @Override
        public void write(Xml xml) {
            xml.start("style:table-row-properties");
            if (height.hundredths() > 0) {
                xml.attribute("style:min-row-height", height.toString());
            }
            xml.attribute("fo:keep-together", whole ? "always" : "auto");
            if (changed) {
                xml.attribute("xmlns:loext", LIBRE_OFFICE).attribute("loext:text-changes-only", "false");
            }
            xml.end();
        }
    }

    /** The frame and the ground of a cell. */
    record OfCell(CellLook look) implements AutomaticStyle {
        @Override
        public String prefix() {
            return "B";
        }

        @Override
        public String family() {
            return "table-cell";
        }

        @Override
        public void write(Xml xml) {
            look.write(xml.start("style:table-cell-properties"));
            xml.end();
        }
    }
}
