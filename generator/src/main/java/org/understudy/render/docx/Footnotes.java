package org.understudy.render.docx;

import java.util.List;
import java.util.Optional;
import org.understudy.document.Change;
import org.understudy.document.Inline;
import org.understudy.render.office.Xml;

/** Collects the footnotes of a document, which are a file of their own (ISO/IEC 29500-1, 17.11). */
final class Footnotes {
    private final Xml xml = new Xml(4096);
    private final Relations relations = new Relations(List.of());
    private final Revisions revisions;
    private int count;
    private boolean inFootnote;

    Footnotes(Revisions revisions) {
        this.revisions = revisions;
    }

    /**
     * Takes a footnote, and gives the id that the text refers to it by.
     *
     * @param change by which it has come or gone
     */
    String write(Inline.Footnote footnote, Bookmarks bookmarks, StyleIds ids, Optional<Change> change) {
        if (inFootnote) {
            throw new IllegalArgumentException("a footnote in a footnote");
        }
        inFootnote = true;
        if (count == 0) {
            start(ids);
        }
        String id = Integer.toString(++count);
        xml.start("w:footnote").attribute("w:id", id).start("w:p").start("w:pPr");
        Wml.value(xml, "w:pStyle", ids.of(NamedStyle.FOOTNOTE)).end();
        var look = RunLook.in(Optional.empty());
        var runs = new Runs(xml, ids, revisions);
        runs.mark("w:footnoteRef", look.with(NamedStyle.FOOTNOTE_REFERENCE));
        runs.mark("w:tab", look);
        new Inlines(xml, ids, bookmarks, relations, this, revisions).write(footnote.content(), look.changed(change));
        xml.end().end();
        inFootnote = false;
        return id;
    }

    private void start(StyleIds ids) {
        Wml.startRoot(xml, "w:footnotes");
        separator("separator", "-1", ids);
        separator("continuationSeparator", "0", ids);
    }

    private void separator(String type, String id, StyleIds ids) {
        xml.start("w:footnote").attribute("w:type", type).attribute("w:id", id);
        xml.start("w:p").start("w:pPr");
        Wml.value(xml, "w:pStyle", ids.of(NamedStyle.TABLE_GAP)).end();
        xml.start("w:r").start("w:" + type).end().end().end().end();
    }

    boolean isEmpty() {
        return count == 0;
    }

    Relations relations() {
        return relations;
    }

    /** The file; this one is empty afterwards. */
    byte[] finish() {
        return xml.end().finish();
    }

    void wipe() {
        xml.wipe();
    }
}
