package org.understudy.render.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.document.Change;
import org.understudy.render.odt.OpenLists.ListIds;
import org.understudy.render.office.Length;
import org.understudy.render.office.Xml;

/** Writes the rows and cells that tables, facts, notes and signatures are made of. */
final class Grids {
    private static final Length NARROWEST = Length.ofMillimetres(10);

    private final Xml xml;
    private final AutomaticStyles styles;
    private final Paragraphs paragraphs;
    private final ListIds listIds;
    private int tables;

    Grids(Xml xml, AutomaticStyles styles, Paragraphs paragraphs, ListIds listIds) {
        this.xml = xml;
        this.styles = styles;
        this.paragraphs = paragraphs;
        this.listIds = listIds;
    }

    /**
     * Starts {@code table:table}, as wide as its place.
     *
     * @param shares of the width, one for each column
     * @param whole whether it isn't divided over pages
     * @return the widths of the columns
     */
    List<Length> open(Place place, List<Integer> shares, boolean whole) {
        place.lists().interrupt();
        paragraphs.flush();
        Length indent = indent(place);
        Length width = place.width().minus(indent);
        var style = new AutomaticStyle.OfTable(indent, width, paragraphs.takeStart(), place.keepWithNext(), whole);
        xml.start("table:table").attribute("table:name", "Table" + ++tables);
        xml.attribute("table:style-name", styles.name(style));
        List<Length> widths = divide(width, shares);
        widths.forEach(column -> xml.start("table:table-column")
                .attribute("table:style-name", styles.name(new AutomaticStyle.OfColumn(column)))
                .end());
        return widths;
    }

    /**
     * Starts {@code table:table-row}.
     *
     * @param change by which it has come or gone
     */
    void openRow(Length height, boolean whole, Optional<Change> change) {
        xml.start("table:table-row")
                .attribute(
                        "table:style-name", styles.name(new AutomaticStyle.OfRow(height, whole, change.isPresent())));
    }

    /**
     * Starts {@code table:table-cell}.
     *
     * @param width of its columns together
     * @return where its content stands
     */
    Place openCell(CellLook look, int span, Length width, NamedStyle paragraph, Place place) {
        xml.start("table:table-cell")
                .attribute("table:style-name", styles.name(new AutomaticStyle.OfCell(look)))
                .attribute("office:value-type", "string");
        if (span > 1) {
            xml.attribute("table:number-columns-spanned", Integer.toString(span));
        }
        Length inner = width.minus(look.paddings()).atLeast(NARROWEST);
        return place.cell(paragraph, inner, new OpenLists(xml, listIds));
    }

    /** Ends a cell, with the empty ones under its span. */
    void closeCell(int span) {
        paragraphs.flush();
        xml.end();
        for (int i = 1; i < span; i++) {
            xml.start("table:covered-table-cell").end();
        }
    }

    void startHead() {
        xml.start("table:table-header-rows");
    }

    /** Ends the head, a row or the table. */
    void close() {
        xml.end();
    }

    private static Length indent(Place place) {
        Length deepest = place.width().minus(NARROWEST);
        return place.listIndent().orElse(Length.ZERO).atMost(deepest);
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
