package org.understudy.render.odt;

import java.util.ArrayList;
import java.util.List;
import org.understudy.document.Change;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.render.office.Xml;

/**
 * The tracked changes of a text (ODF 1.3 part 3, section 5.5): where each begins and ends, and what it was. Who did it is always the
 * same name, and when, the day of the edition: the same pages make the same file.
 *
 * <p>What was deleted stands where it was, between marks, as what was inserted does. LibreOffice reads that as it reads its own form,
 * in which it stands apart, but keeps the styles of what stood before and behind tables.
 */
final class ChangeMarks {
    private static final String AUTHOR = "Understudy";

    private final List<Change> regions = new ArrayList<>();
    private final List<Mark> pending = new ArrayList<>();
    private final String prefix;
    private final String day;
    private final boolean compared;

    /** @param prefix of names, unique in the document */
    ChangeMarks(Page page, String prefix) {
        this.prefix = prefix;
        day = page.imprint().asAt() + "T00:00:00Z";
        compared = page.compared();
    }

    /** Where a change begins or ends. */
    record Mark(boolean begins, String region) {
        void write(Xml xml) {
            xml.start(begins ? "text:change-start" : "text:change-end").attribute("text:change-id", region);
            xml.end();
        }
    }

    /** The marks of a change of its own. */
    record Region(String name) {
        Mark begin() {
            return new Mark(true, name);
        }

        Mark end() {
            return new Mark(false, name);
        }
    }

    /** Whether the text is a comparison. */
    boolean compared() {
        return compared;
    }

    Region region(Change change) {
        regions.add(change);
        return new Region(prefix + regions.size());
    }

    /** To be written where the next paragraph or table begins, or where there is none, at the end of the cell or text. */
    void pend(List<Mark> marks) {
        pending.addAll(marks);
    }

    /** Writes what is pending. */
    void flush(Xml xml) {
        pending.forEach(mark -> mark.write(xml));
        pending.clear();
    }

    /** Writes a comment (ODF 1.3 part 3, section 14.1). */
    void writeRemark(Inline.Remark remark, Xml xml) {
        writeAuthor(xml.start("office:annotation"));
        xml.start("text:p").text(remark.text()).end().end();
    }

    private void writeAuthor(Xml xml) {
        xml.start("dc:creator").text(AUTHOR).end();
        xml.start("dc:date").text(day).end();
    }

    /** Writes {@code text:tracked-changes}, if there are any. */
    void write(Xml xml) {
        if (regions.isEmpty()) {
            return;
        }
        xml.start("text:tracked-changes").attribute("text:track-changes", "false");
        for (int i = 0; i < regions.size(); i++) {
            String name = prefix + (i + 1);
            xml.start("text:changed-region").attribute("xml:id", name).attribute("text:id", name);
            xml.start("text:" + (regions.get(i) == Change.INSERTED ? "insertion" : "deletion"));
            writeAuthor(xml.start("office:change-info"));
            xml.end().end().end();
        }
        xml.end();
    }
}
