package org.understudy.render.docx;

import java.util.Optional;
import org.understudy.document.Block.PageBreak;
import org.understudy.document.Page;
import org.understudy.render.office.Xml;

/**
 * Begins new pages: in a section of their own where the footer changes, since pages to be signed have no box for initials
 * (ISO/IEC 29500-1, 17.6.18).
 */
final class Sections {
    private final Xml xml;
    private final StyleIds ids;
    private final Section section;
    private final Paragraphs paragraphs;
    private final boolean boxed;
    private Section.Use current = Section.Use.FIRST;
    private Optional<Section.Use> next = Optional.empty();

    Sections(DocumentParts parts, Section section, Paragraphs paragraphs, Page page) {
        xml = parts.xml();
        ids = parts.ids();
        this.section = section;
        this.paragraphs = paragraphs;
        boxed = boxed(page);
    }

    /** Whether the pages of a document differ in that some have a box for initials. */
    static boolean boxed(Page page) {
        return page.signed() && !page.footer().box().isEmpty();
    }

    /** What is written next begins a new page. */
    void breakPage(PageBreak pageBreak) {
        boolean signing = pageBreak.begins() == PageBreak.Begins.SIGNATURES;
        if (boxed && signing) {
            next = Optional.of(Section.Use.SIGNING);
        } else if (boxed && (current == Section.Use.SIGNING || next.isPresent())) {
            next = Optional.of(Section.Use.LATER);
        } else {
            paragraphs.breakPage();
        }
    }

    /** To be called before a block is written. The section before it ends with a paragraph of its own, which is hardly high. */
    void begin() {
        if (next.isPresent()) {
            xml.start("w:p").start("w:pPr");
            Wml.value(xml, "w:pStyle", ids.of(NamedStyle.TABLE_GAP));
            section.write(current, xml);
            xml.end().end();
            current = next.get();
            next = Optional.empty();
        }
    }

    /** Ends the text. */
    void end() {
        section.write(current, xml);
    }
}
