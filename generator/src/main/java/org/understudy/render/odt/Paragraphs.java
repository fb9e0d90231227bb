package org.understudy.render.odt;

import java.util.Optional;
import org.understudy.document.Block.PageBreak;
import org.understudy.render.office.Length;
import org.understudy.render.office.Xml;

/** Begins paragraphs, headings and tables in the style that their place and the page they begin ask for. */
final class Paragraphs {
    private static final Length QUOTATION = Length.ofMillimetres(8);

    private final Xml xml;
    private final AutomaticStyles styles;
    private final PageNames pages;
    private final ChangeMarks marks;
    private PageStart start;
    private boolean signing;

    /** @param pages that the blocks begin: the first one with the first of them */
    Paragraphs(Xml xml, AutomaticStyles styles, PageNames pages, ChangeMarks marks) {
        this.xml = xml;
        this.styles = styles;
        this.pages = pages;
        this.marks = marks;
        start = PageStart.on(pages.first());
    }

    /** The next block begins a new page. */
    void breakPage(PageBreak pageBreak) {
        Optional<String> master = pages.at(pageBreak, signing).or(start::master);
        signing = pageBreak.begins() == PageBreak.Begins.SIGNATURES;
        start = new PageStart(true, master);
    }

    /** Starts {@code text:p}. */
    Xml paragraph(NamedStyle style, Place place) {
        element("text:p", style, place);
        marks.flush(xml);
        return xml;
    }

    /** Starts {@code text:h}. */
    Xml heading(int level, Optional<String> number, Place place) {
        element("text:h", NamedStyle.heading(level), place).attribute("text:outline-level", Integer.toString(level));
        number.ifPresent(it -> xml.start("text:number").text(it).end());
        marks.flush(xml);
        return xml;
    }

    /** Ends a paragraph or heading. */
    void end(Place place) {
        place.closing().forEach(mark -> mark.write(xml));
        xml.end();
    }

    /** To be called before a table begins, and at the end of a cell or text. */
    void flush() {
        marks.flush(xml);
    }

    /** What the next block begins with; the ones after it, with nothing. */
    PageStart takeStart() {
        PageStart taken = start;
        start = PageStart.NONE;
        return taken;
    }

    /** The hanging indent of a list moves the text of a paragraph but not its frame. */
    private static Optional<Length> indent(NamedStyle style, Place place) {
        return switch (style) {
            case PREFORMATTED_TEXT, HORIZONTAL_LINE -> place.listIndent();
            case QUOTATIONS -> place.listIndent().map(QUOTATION::plus);
            default -> Optional.empty();
        };
    }

    private Xml element(String name, NamedStyle style, Place place) {
        place.lists().resume();
        var variant = new AutomaticStyle.OfParagraph(
                style, takeStart(), place.keepWithNext(), place.language(), indent(style, place));
        return xml.start(name).attribute("text:style-name", variant.plain() ? style.odf() : styles.name(variant));
    }
}
