package org.understudy.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.understudy.document.Change;
import org.understudy.render.office.Length;
import org.understudy.render.office.Xml;

/** Writes the rows and cells that tables, facts, notes and signatures are made of (ISO/IEC 29500-1, 17.4). */
final class Grids {
    private static final Length NARROWEST = Length.ofMillimetres(10);
    private static final String TWIPS = "dxa";

    private final Xml xml;
    private final StyleIds ids;
    private final Paragraphs paragraphs;
    private final Revisions revisions;

    Grids(Xml xml, StyleIds ids, Paragraphs paragraphs, Revisions revisions) {
        this.xml = xml;
        this.ids = ids;
        this.paragraphs = paragraphs;
        this.revisions = revisions;
    }

    /**
     * Starts {@code w:tbl}, as wide as its place.
     *
     * @param shares of the width, one for each column
     * @param head whether its first row is a head
     * @return the widths of the columns
     */
    List<Length> open(Place place, TableLook look, List<Integer> shares, boolean head) {
        paragraphs.showMarker(place);
        if (paragraphs.breaksPage()) {
            paragraphs.gap(place.keeping(true).notLast());
        }
        Length indent = place.indent().atMost(place.width().minus(NARROWEST));
        Length width = place.width().minus(indent);
        xml.start("w:tbl").start("w:tblPr");
        Wml.value(xml, "w:tblStyle", ids.of(look.style()));
        measure("w:tblW", width);
        measure("w:tblInd", indent);
        xml.start("w:tblLayout").attribute("w:type", "fixed").end();
        writeLook(look.bits(head));
        xml.end();
        List<Length> widths = divide(width, shares);
        xml.start("w:tblGrid");
        widths.forEach(
                column -> xml.start("w:gridCol").attribute("w:w", twips(column)).end());
        xml.end();
        return widths;
    }

    private void writeLook(int bits) {
        xml.start("w:tblLook").attribute("w:val", String.format(Locale.ROOT, "%04X", bits));
        xml.attribute("w:firstRow", bit(bits, 0x20)).attribute("w:lastRow", bit(bits, 0x40));
        xml.attribute("w:firstColumn", bit(bits, 0x80)).attribute("w:lastColumn", bit(bits, 0x100));
        xml.attribute("w:noHBand", bit(bits, 0x200)).attribute("w:noVBand", bit(bits, 0x400));
        xml.end();
    }

    private static String bit(int bits, int mask) {
        return (bits & mask) == 0 ? "0" : "1";
    }

    /**
     * Starts {@code w:tr}, at least that high.
     *
     * @param whole whether it isn't divided over pages
     * @param change by which it has come or gone
     */
    void openRow(Length height, boolean whole, Optional<Change> change) {
        startRow(height, whole, false, change);
    }

    /** Starts a row that is repeated on each page. */
    void openHeadRow(Optional<Change> change) {
        startRow(Length.ZERO, false, true, change);
    }

    private void startRow(Length height, boolean whole, boolean repeated, Optional<Change> change) {
        xml.start("w:tr").start("w:trPr");
        if (whole || repeated) {
            xml.start("w:cantSplit").end();
        }
        if (height.hundredths() > 0) {
            xml.start("w:trHeight").attribute("w:val", twips(height));
            xml.attribute("w:hRule", "atLeast").end();
        }
        if (repeated) {
            xml.start("w:tblHeader").end();
        }
        revisions.markRow(change, xml);
        xml.end();
    }

    /**
     * Starts {@code w:tc}.
     *
     * @param width of its columns together
     */
    void openCell(int span, Length width, boolean low) {
        xml.start("w:tc").start("w:tcPr");
        measure("w:tcW", width);
        if (span > 1) {
            Wml.value(xml, "w:gridSpan", Integer.toString(span));
        }
        if (low) {
            Wml.value(xml, "w:vAlign", "bottom");
        }
        xml.end();
    }

    /** Where the content of a cell stands. */
    Place inside(Place place, TableLook look, Length width, NamedStyle paragraph, boolean keep) {
        return place.cell(paragraph, width.minus(look.paddings()).atLeast(NARROWEST), keep);
    }

    /** Ends a cell or row. */
    void close() {
        xml.end();
    }

    /** Ends the table. */
    void closeTable(Place place) {
        xml.end();
        paragraphs.gap(place);
    }

    private void measure(String name, Length length) {
        xml.start(name)
                .attribute("w:w", twips(length))
                .attribute("w:type", TWIPS)
                .end();
    }

    private static String twips(Length length) {
        return Integer.toString(length.twips());
    }

    /** The last column takes what rounding leaves. */
    private static List<Length> divide(Length width, List<Integer> shares) {
        int whole = shares.stream().mapToInt(Integer::intValue).sum();
        var widths = new ArrayList<Length>();
        Length left = width;
        for (int i = 0; i < shares.size() - 1; i++) {
            Length column = width.part(shares.get(i), whole);
            widths.add(column);
            left = left.minus(column);
        }
        widths.add(left);
        return widths;
    }
}
