package org.understudy.render.docx;

import org.understudy.render.office.Length;
import org.understudy.render.office.Xml;

/** Begins paragraphs in the style that their place and the page they begin ask for (ISO/IEC 29500-1, 17.3.1.26). */
final class Paragraphs {
    private static final Length QUOTATION = Length.ofMillimetres(8);
    private static final Length FRAME = Length.ofMillimetres(2);

    private final Xml xml;
    private final StyleIds ids;
    private final Inlines inlines;
    private final Revisions revisions;
    private final JoinedEnds ends;
    private boolean onNewPage;

    Paragraphs(Xml xml, StyleIds ids, Inlines inlines, Revisions revisions) {
        this.xml = xml;
        this.ids = ids;
        this.inlines = inlines;
        this.revisions = revisions;
        ends = new JoinedEnds(xml, revisions);
    }

    /** The next block begins a new page. */
    void breakPage() {
        onNewPage = true;
    }

    /** Whether the next paragraph begins a new page. */
    boolean breaksPage() {
        return onNewPage;
    }

    /** Starts {@code w:p}, with the marker of the list item that it begins. */
    Xml start(NamedStyle style, Place place) {
        xml.start("w:p").start("w:pPr");
        Wml.value(xml, "w:pStyle", ids.of(style));
        if (place.keepWithNext()) {
            xml.start("w:keepNext").end();
        }
        if (onNewPage) {
            xml.start("w:pageBreakBefore").end();
            onNewPage = false;
        }
        boolean begins = place.marker().filter(Marker::take).isPresent();
        if (begins) {
            place.marker().ifPresent(marker -> marker.write(xml));
        } else if (place.depth() > 0) {
            writeIndent(style, place.indent());
        }
        revisions.markEnd(place.ending(), xml);
        ends.write(ids.of(style), place, begins);
        xml.end();
        place.marker().filter(marker -> begins).flatMap(Marker::tick).ifPresent(done -> {
            inlines.writeTick(done, place.look());
            inlines.writeTab(place.look());
        });
        return xml;
    }

    /** An item that begins with a table still shows its marker. */
    void showMarker(Place place) {
        if (place.marker().filter(marker -> !marker.taken()).isPresent()) {
            start(NamedStyle.LIST_ITEM, place.keeping(true).notLast()).end();
        }
    }

    /** What parts a table from the next one, and ends a cell: a table can do neither. */
    void gap(Place place) {
        start(NamedStyle.TABLE_GAP, place).end();
    }

    /** The indent of a style is its own, so that of the list is added. */
    private void writeIndent(NamedStyle style, Length list) {
        Length own = switch (style) {
            case QUOTE -> QUOTATION;
            case PREFORMATTED_TEXT -> FRAME;
            default -> Length.ZERO;
        };
        xml.start("w:ind").attribute("w:left", Integer.toString(list.plus(own).twips()));
        xml.attribute("w:firstLine", "0").end();
    }
}
