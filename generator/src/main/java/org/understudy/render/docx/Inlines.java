package org.understudy.render.docx;

import java.util.List;
import java.util.Optional;
import org.understudy.document.Change;
import org.understudy.document.Inline;
import org.understudy.document.LinkAddress;
import org.understudy.render.office.Headings;
import org.understudy.render.office.PlainText;
import org.understudy.render.office.Xml;

/** Writes what stands in a line. */
final class Inlines {
    /** Spaces would do, but at the end of a line that is full an office program doesn't show them. */
    private static final char LOW_LINE = '_';
    /** Shown until the reader's software has laid out the pages. */
    private static final String UNKNOWN_PAGE = "…";

    private final Xml xml;
    private final StyleIds ids;
    private final Bookmarks bookmarks;
    private final Relations relations;
    private final Footnotes footnotes;
    private final Runs runs;
    private final Ticks ticks;
    private final Revisions revisions;
    private NamedStyle credential = NamedStyle.CREDENTIAL;
    private int codes;

    /**
     * @param relations of the part that is written
     * @param revisions of the document
     */
    Inlines(Xml xml, StyleIds ids, Bookmarks bookmarks, Relations relations, Footnotes footnotes, Revisions revisions) {
        this.xml = xml;
        this.ids = ids;
        this.bookmarks = bookmarks;
        this.relations = relations;
        this.footnotes = footnotes;
        runs = new Runs(xml, ids, revisions);
        this.revisions = revisions;
        ticks = new Ticks(xml, runs, revisions);
    }

    void write(List<Inline> content, RunLook look) {
        content.forEach(inline -> write(inline, look));
    }

    /** The lines of a code block. */
    void writeCode(List<Inline> content, RunLook look) {
        codes++;
        write(content, look);
        codes--;
    }

    /** What is to be typed character by character: its secrets are large. */
    void writeTyped(List<Inline> content, RunLook look) {
        credential = NamedStyle.LARGE_CREDENTIAL;
        write(content, look);
        credential = NamedStyle.CREDENTIAL;
    }

    void writeTab(RunLook look) {
        runs.mark("w:tab", look);
    }

    void writeTick(boolean done, RunLook look) {
        ticks.write(done, look);
    }

    /** A field with the number of the page that a heading stands on. */
    void writePage(String target, RunLook look) {
        runs.field("PAGEREF " + bookmarks.name(target) + " \\h", UNKNOWN_PAGE, look);
    }

    private void write(Inline inline, RunLook look) {
        if (inline instanceof Inline.Text text) {
            writeText(text.text(), look);
        } else if (inline instanceof Inline.Strong strong) {
            write(strong.content(), look.with(NamedStyle.STRONG));
        } else if (inline instanceof Inline.Emphasis emphasis) {
            write(emphasis.content(), look.with(NamedStyle.EMPHASIS));
        } else if (inline instanceof Inline.Code code) {
            writeCode(code.content(), look.with(NamedStyle.SOURCE_TEXT));
        } else if (inline instanceof Inline.LineBreak) {
            runs.mark("w:br", look);
        } else if (inline instanceof Inline.Link link) {
            writeLink(link, look);
        } else if (inline instanceof Inline.CrossReference reference) {
            writeReference(reference, look);
        } else if (inline instanceof Inline.PageReference reference) {
            writePage(reference.target(), look);
        } else if (inline instanceof Inline.NumberReference reference) {
            String number = number(reference, look);
            runs.field("REF " + bookmarks.name(reference.target()) + " \\r \\h", number, look);
        } else if (inline instanceof Inline.PageNumber) {
            runs.field("PAGE", "1", look);
        } else if (inline instanceof Inline.PageCount) {
            runs.field("NUMPAGES", "1", look);
        } else if (inline instanceof Inline.Footnote footnote) {
            String id = footnotes.write(footnote, bookmarks, ids, look.change());
            RunLook raised = look.with(NamedStyle.FOOTNOTE_REFERENCE);
            runs.start(raised)
                    .start("w:footnoteReference")
                    .attribute("w:id", id)
                    .end();
            runs.end(raised);
        } else if (inline instanceof Inline.Blank blank) {
            runs.text(String.valueOf(LOW_LINE).repeat(blank.width()), look.with(NamedStyle.BLANK));
        } else if (inline instanceof Inline.Tick tick) {
            ticks.write(tick.done(), look);
        } else if (inline instanceof Inline.Changed changed) {
            write(changed.content(), look.changed(Optional.of(changed.change())));
        } else if (inline instanceof Inline.Remark remark) {
            String id = revisions.remarks().write(remark.text());
            runs.start(look).start("w:commentReference").attribute("w:id", id).end();
            runs.end(look);
        } else if (inline instanceof Inline.Revealed revealed) {
            runs.secret(revealed.secret(), look.with(credential));
        } else if (inline instanceof Inline.SecretToken) {
            throw new IllegalStateException("a secret that isn't revealed");
        } else {
            throw new IllegalArgumentException("can't write " + inline.getClass());
        }
    }

    private String number(Inline.NumberReference reference, RunLook look) {
        Headings headings = bookmarks.headings();
        return look.change().filter(Change.DELETED::equals).isPresent()
                ? headings.numberBefore(reference.target())
                : headings.number(reference.target());
    }

    private void writeText(String text, RunLook look) {
        if (codes > 0) {
            runs.verbatim(text, look);
        } else {
            runs.text(text, look);
        }
    }

    private void writeLink(Inline.Link link, RunLook look) {
        xml.start("w:hyperlink").attribute("r:id", relations.link(link.target().toASCIIString()));
        write(link.content(), look.with(NamedStyle.HYPERLINK));
        xml.end();
        LinkAddress.unsaid(link, PlainText.of(link.content()))
                .ifPresent(address -> runs.text(" (" + address + ")", look));
    }

    /** A field where the words are the heading's own, which an office program keeps up to date; else a link. */
    private void writeReference(Inline.CrossReference reference, RunLook look) {
        String words = PlainText.of(reference.content());
        String bookmark = bookmarks.name(reference.target());
        if (words.equals(bookmarks.headings().text(reference.target()))) {
            runs.field("REF " + bookmark + " \\h", words, look);
        } else {
            xml.start("w:hyperlink").attribute("w:anchor", bookmark);
            write(reference.content(), look.with(NamedStyle.INDEX_LINK));
            xml.end();
        }
    }
}
