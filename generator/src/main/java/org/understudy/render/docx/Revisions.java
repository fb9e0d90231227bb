package org.understudy.render.docx;

import java.util.Optional;
import java.util.Set;
import org.understudy.document.Change;
import org.understudy.document.Page;
import org.understudy.render.office.Xml;

/**
 * Says of content that it was inserted or deleted, so that an office program can accept or reject that (ISO/IEC 29500-1, 17.13.5).
 * Who did it is always the same name, and when, the day of the edition: the same pages make the same file.
 */
final class Revisions {
    private static final String AUTHOR = "Understudy";

    private final Counter controls = new Counter();
    private final Counter changes = new Counter();
    private final Remarks remarks = new Remarks(this);
    private final String day;
    private final boolean any;

    Revisions(Page page) {
        day = page.imprint().asAt() + "T00:00:00Z";
        any = page.compared();
    }

    /** Whether there are any. */
    boolean any() {
        return any;
    }

    /** The comments of the document. */
    Remarks remarks() {
        return remarks;
    }

    /** Numbers of content controls. */
    Counter controls() {
        return controls;
    }

    /** The number of a change. */
    String number() {
        return changes.next();
    }

    /** Starts {@code w:ins} or {@code w:del}. */
    Xml start(Change change, Xml xml) {
        xml.start(change == Change.INSERTED ? "w:ins" : "w:del").attribute("w:id", number());
        return by(xml);
    }

    /** The attributes of whoever changed something. */
    Xml by(Xml xml) {
        return xml.attribute("w:author", AUTHOR).attribute("w:date", day);
    }

    /** Of a row, in its {@code w:trPr}. */
    void markRow(Optional<Change> change, Xml xml) {
        change.ifPresent(it -> start(it, xml).end());
    }

    /** Of the end of a paragraph, in its {@code w:pPr}; an end that only stood between the two editions is both. */
    void markEnd(Set<Change> changes, Xml xml) {
        if (!changes.isEmpty()) {
            xml.start("w:rPr");
            for (Change change : Change.values()) {
                if (changes.contains(change)) {
                    start(change, xml).end();
                }
            }
            xml.end();
        }
    }
}
