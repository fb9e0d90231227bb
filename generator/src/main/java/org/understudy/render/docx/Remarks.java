package org.understudy.render.docx;

import org.understudy.render.office.Xml;

/** Collects the comments of a document, which are a file of their own (ISO/IEC 29500-1, 17.13.4). */
final class Remarks {
    private final Xml xml = new Xml(1024);
    private final Revisions revisions;
    private int count;

    Remarks(Revisions revisions) {
        this.revisions = revisions;
    }

    /** Takes a comment, and gives the id that the text refers to it by. */
    String write(String text) {
        if (count == 0) {
            Wml.startRoot(xml, "w:comments");
        }
        String id = Integer.toString(count++);
        revisions.by(xml.start("w:comment").attribute("w:id", id)).attribute("w:initials", "U");
        xml.start("w:p")
                .start("w:r")
                .start("w:t")
                .attribute("xml:space", "preserve")
                .text(text);
        xml.end().end().end().end();
        return id;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The file; this one is empty afterwards. */
    byte[] finish() {
        return xml.end().finish();
    }
}
