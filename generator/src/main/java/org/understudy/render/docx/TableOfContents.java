package org.understudy.render.docx;

import java.util.List;
import org.understudy.document.Block.Contents;
import org.understudy.render.office.Headings.Entry;
import org.understudy.render.office.Length;
import org.understudy.render.office.Xml;

/**
 * Writes the table of contents: a field that an office program can update (ISO/IEC 29500-1, 17.16.5.68), with its lines as they
 * are now. Their page numbers are fields too.
 */
final class TableOfContents {
    /** In millimetres, where the words of lines with numbers begin, by level. */
    private static final List<Integer> WORDS = List.of(8, 15, 23, 33);

    private final Xml xml;
    private final StyleIds ids;
    private final Paragraphs paragraphs;
    private final Inlines inlines;
    private final Bookmarks bookmarks;
    private final Revisions revisions;
    private final Length width;

    TableOfContents(DocumentParts parts, Paragraphs paragraphs) {
        xml = parts.xml();
        ids = parts.ids();
        inlines = parts.inlines();
        bookmarks = parts.bookmarks();
        revisions = parts.revisions();
        width = parts.width();
        this.paragraphs = paragraphs;
    }

    void write(Contents contents, Place place) {
        xml.start("w:sdt").start("w:sdtPr");
        Wml.value(xml, "w:id", revisions.controls().next());
        xml.start("w:docPartObj");
        Wml.value(xml, "w:docPartGallery", "Table of Contents");
        xml.start("w:docPartUnique").end().end().end();
        xml.start("w:sdtContent");
        paragraphs.start(NamedStyle.CONTENTS_HEADING, place);
        inlines.write(contents.heading(), place.look());
        xml.end();
        List<Entry> entries = bookmarks.headings().listed(contents);
        boolean first = true;
        for (Entry entry : entries) {
            startLine(entry);
            if (first) {
                begin(contents.depth());
                first = false;
            }
            writeEntry(entry, place.look());
            xml.end();
        }
        xml.start("w:p").start("w:pPr");
        Wml.value(xml, "w:pStyle", ids.of(NamedStyle.TABLE_GAP)).end();
        if (first) {
            begin(contents.depth());
        }
        character("end");
        xml.end().end().end();
    }

    private void startLine(Entry entry) {
        xml.start("w:p").start("w:pPr");
        Wml.value(xml, "w:pStyle", ids.of(NamedStyle.contents(entry.level())));
        xml.start("w:tabs");
        if (entry.number().isPresent()) {
            Length words = Length.ofMillimetres(WORDS.get(entry.level() - 1));
            xml.start("w:tab").attribute("w:val", "left");
            xml.attribute("w:pos", Integer.toString(words.twips())).end();
        }
        xml.start("w:tab").attribute("w:val", "right").attribute("w:leader", "dot");
        xml.attribute("w:pos", Integer.toString(width.twips())).end().end().end();
    }

    private void begin(int depth) {
        character("begin");
        xml.start("w:r").start("w:instrText").attribute("xml:space", "preserve");
        xml.text(" TOC \\o \"1-" + depth + "\" \\h \\z ").end().end();
        character("separate");
    }

    private void character(String type) {
        xml.start("w:r")
                .start("w:fldChar")
                .attribute("w:fldCharType", type)
                .end()
                .end();
    }

    private void writeEntry(Entry entry, RunLook look) {
        xml.start("w:hyperlink")
                .attribute("w:anchor", bookmarks.name(entry.id()))
                .attribute("w:history", "1");
        RunLook link = look.with(NamedStyle.INDEX_LINK);
        entry.number().ifPresent(number -> {
            new Runs(xml, ids, revisions).text(number, link);
            inlines.writeTab(link);
        });
        new Runs(xml, ids, revisions).text(entry.text(), link);
        inlines.writeTab(link);
        inlines.writePage(entry.id(), link);
        xml.end();
    }
}
