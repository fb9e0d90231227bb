package org.understudy.render.odt;

import java.util.List;
import org.understudy.document.Change;
import org.understudy.document.Inline;
import org.understudy.document.LinkAddress;
import org.understudy.render.odt.ChangeMarks.Region;
import org.understudy.render.office.Headings;
import org.understudy.render.office.PlainText;
import org.understudy.render.office.Xml;

/** Writes what stands in a line: ODF 1.3 part 3, section 6. */
final class Inlines {
    /** Spaces would do, but at the end of a line that is full an office program doesn't show them. */
    private static final char LOW_LINE = '_';
    /** Shown until the reader's software has laid out the pages. */
    private static final String UNKNOWN_PAGE = "…";

    private final Xml xml;
    private final Headings headings;
    private final ChangeMarks marks;
    private boolean deleted;
    private final Verbatim verbatim;
    private int footnotes;
    private boolean inFootnote;
    private int codes;
    private NamedStyle credential = NamedStyle.CREDENTIAL;

    Inlines(Xml xml, Headings headings, ChangeMarks marks) {
        this.xml = xml;
        this.headings = headings;
        this.marks = marks;
        this.verbatim = new Verbatim(xml);
    }

    void write(List<Inline> content) {
        content.forEach(this::write);
    }

    /** The lines of a code block. */
    void writeCode(List<Inline> content) {
        codes++;
        write(content);
        codes--;
    }

    /** What is to be typed character by character: its secrets are large. */
    void writeTyped(List<Inline> content) {
        credential = NamedStyle.LARGE_CREDENTIAL;
        write(content);
        credential = NamedStyle.CREDENTIAL;
    }

    /** A field with the number of the page that a heading stands on. */
    void writePage(String target) {
        xml.start("text:bookmark-ref").attribute("text:reference-format", "page");
        xml.attribute("text:ref-name", target).text(UNKNOWN_PAGE).end();
    }

    private void write(Inline inline) {
        if (inline instanceof Inline.Text text) {
            writeText(text.text());
        } else if (inline instanceof Inline.Strong strong) {
            writeSpan(NamedStyle.STRONG_EMPHASIS, strong.content());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            writeSpan(NamedStyle.EMPHASIS, emphasis.content());
        } else if (inline instanceof Inline.Code code) {
            span(NamedStyle.SOURCE_TEXT);
            writeCode(code.content());
            xml.end();
        } else if (inline instanceof Inline.LineBreak) {
            xml.start("text:line-break").end();
        } else if (inline instanceof Inline.Link link) {
            writeLink(link.target().toASCIIString(), NamedStyle.INTERNET_LINK, link.content());
            LinkAddress.unsaid(link, PlainText.of(link.content())).ifPresent(address -> xml.text(" (" + address + ")"));
        } else if (inline instanceof Inline.CrossReference reference) {
            writeReference(reference);
        } else if (inline instanceof Inline.PageReference reference) {
            headings.text(reference.target());
            writePage(reference.target());
        } else if (inline instanceof Inline.NumberReference reference) {
            xml.start("text:bookmark-ref").attribute("text:reference-format", "number");
            xml.attribute("text:ref-name", reference.target());
            xml.text(number(reference)).end();
        } else if (inline instanceof Inline.PageNumber) {
            xml.start("text:page-number").attribute("text:select-page", "current");
            xml.text("1").end();
        } else if (inline instanceof Inline.PageCount) {
            xml.start("text:page-count").text("1").end();
        } else if (inline instanceof Inline.Footnote footnote) {
            writeFootnote(footnote);
        } else if (inline instanceof Inline.Blank blank) {
            span(NamedStyle.BLANK)
                    .text(String.valueOf(LOW_LINE).repeat(blank.width()))
                    .end();
        } else if (inline instanceof Inline.Tick tick) {
            span(NamedStyle.TICK).text(String.valueOf(tick.done() ? PlainText.TICKED : PlainText.UNTICKED));
            xml.end();
        } else if (inline instanceof Inline.Changed changed) {
            writeChanged(changed);
        } else if (inline instanceof Inline.Remark remark) {
            marks.writeRemark(remark, xml);
        } else if (inline instanceof Inline.Revealed revealed) {
            span(credential);
            verbatim.write(revealed.secret());
            xml.end();
        } else if (inline instanceof Inline.SecretToken) {
            throw new IllegalStateException("a secret that isn't revealed");
        } else {
            throw new IllegalArgumentException("can't write " + inline.getClass());
        }
    }

    private void writeText(String text) {
        if (codes > 0) {
            verbatim.write(text);
        } else if (marks.compared() && text.startsWith(" ")) {
            // Where the one before it goes, it isn't the second of two.
            xml.start("text:s").end().text(text.substring(1));
        } else {
            xml.text(text);
        }
    }

    private void writeChanged(Inline.Changed changed) {
        Region region = marks.region(changed.change());
        region.begin().write(xml);
        deleted = changed.change() == Change.DELETED;
        write(changed.content());
        deleted = false;
        region.end().write(xml);
    }

    private String number(Inline.NumberReference reference) {
        return deleted ? headings.numberBefore(reference.target()) : headings.number(reference.target());
    }

    private void writeSpan(NamedStyle style, List<Inline> content) {
        span(style);
        write(content);
        xml.end();
    }

    private Xml span(NamedStyle style) {
        return xml.start("text:span").attribute("text:style-name", style.odf());
    }

    private void writeLink(String target, NamedStyle style, List<Inline> content) {
        xml.start("text:a").attribute("xlink:type", "simple").attribute("xlink:href", target);
        xml.attribute("text:style-name", style.odf());
        xml.attribute(
                "text:visited-style-name",
                (style == NamedStyle.INTERNET_LINK ? NamedStyle.VISITED_INTERNET_LINK : style).odf());
        write(content);
        xml.end();
    }

    /** A field where the words are the heading's own, which an office program keeps up to date; else a link. */
    private void writeReference(Inline.CrossReference reference) {
        String words = PlainText.of(reference.content());
        if (words.equals(headings.text(reference.target()))) {
            xml.start("text:bookmark-ref").attribute("text:reference-format", "text");
            xml.attribute("text:ref-name", reference.target()).text(words).end();
        } else {
            writeLink("#" + reference.target(), NamedStyle.INDEX_LINK, reference.content());
        }
    }

    private void writeFootnote(Inline.Footnote footnote) {
        if (inFootnote) {
            throw new IllegalArgumentException("a footnote in a footnote");
        }
        inFootnote = true;
        String number = Integer.toString(++footnotes);
        xml.start("text:note").attribute("text:id", "ftn" + number).attribute("text:note-class", "footnote");
        xml.start("text:note-citation").text(number).end();
        xml.start("text:note-body").start("text:p").attribute("text:style-name", NamedStyle.FOOTNOTE.odf());
        write(footnote.content());
        xml.end().end().end();
        inFootnote = false;
    }
}
