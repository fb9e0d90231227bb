package org.understudy.render.odt;

import java.util.Optional;
import org.understudy.document.Block.Contents;
import org.understudy.render.office.Headings;
import org.understudy.render.office.Length;
import org.understudy.render.office.PlainText;
import org.understudy.render.office.Xml;

/**
 * Writes the table of contents: how an office program is to make it, and what it makes of it now. The page numbers are
 * references, so that they are right when the document is opened and not only after the table is updated.
 */
final class TableOfContents {
    private static final String LEADER = ".";
    /** Between number and words: an en space. */
    private static final String BETWEEN = "\u2002";

    private final Xml xml;
    private final AutomaticStyles styles;
    private final Paragraphs paragraphs;
    private final Inlines inlines;
    private final Headings headings;
    private int count;

    TableOfContents(Xml xml, AutomaticStyles styles, Paragraphs paragraphs, Inlines inlines, Headings headings) {
        this.xml = xml;
        this.styles = styles;
        this.paragraphs = paragraphs;
        this.inlines = inlines;
        this.headings = headings;
    }

    void write(Contents contents, Place place) {
        place.lists().interrupt();
        paragraphs.flush();
        String name = "Contents" + ++count;
        xml.start("text:table-of-content").attribute("text:name", name).attribute("text:protected", "false");
        writeSource(contents);
        xml.start("text:index-body");
        xml.start("text:index-title").attribute("text:name", name + "_Head");
        paragraphs.paragraph(NamedStyle.CONTENTS_HEADING, place);
        inlines.write(contents.heading());
        xml.end().end();
        headings.listed(contents).forEach(entry -> writeEntry(entry, place.width()));
        xml.end().end();
    }

    /** The recipe. */
    private void writeSource(Contents contents) {
        boolean numbered =
                headings.all().stream().anyMatch(entry -> entry.number().isPresent());
        xml.start("text:table-of-content-source");
        xml.attribute("text:outline-level", Integer.toString(contents.depth()));
        xml.start("text:index-title-template").attribute("text:style-name", NamedStyle.CONTENTS_HEADING.odf());
        xml.text(PlainText.of(contents.heading())).end();
        for (int level = 1; level <= contents.depth(); level++) {
            xml.start("text:table-of-content-entry-template");
            xml.attribute("text:outline-level", Integer.toString(level));
            xml.attribute("text:style-name", NamedStyle.contents(level).odf());
            xml.start("text:index-entry-link-start");
            xml.attribute("text:style-name", NamedStyle.INDEX_LINK.odf()).end();
            xml.start("text:index-entry-chapter").end();
            if (numbered) {
                xml.start("text:index-entry-span").text(BETWEEN).end();
            }
            xml.start("text:index-entry-text").end();
            xml.start("text:index-entry-tab-stop").attribute("style:type", "right");
            xml.attribute("style:leader-char", LEADER).end();
            xml.start("text:index-entry-page-number").end();
            xml.start("text:index-entry-link-end").end();
            xml.end();
        }
        xml.end();
    }

    private void writeEntry(Headings.Entry entry, Length width) {
        var style = new AutomaticStyle.OfEntry(NamedStyle.contents(entry.level()), width, Optional.of(LEADER));
        xml.start("text:p").attribute("text:style-name", styles.name(style));
        xml.start("text:a").attribute("xlink:type", "simple").attribute("xlink:href", "#" + entry.id());
        xml.attribute("text:style-name", NamedStyle.INDEX_LINK.odf());
        xml.attribute("text:visited-style-name", NamedStyle.INDEX_LINK.odf());
        entry.number().ifPresent(number -> xml.text(number).text(BETWEEN));
        xml.text(entry.text());
        xml.start("text:tab").end();
        inlines.writePage(entry.id());
        xml.end().end();
    }
}
