package org.understudy.render.docx;

import org.understudy.render.office.PlainText;
import org.understudy.render.office.Xml;

/** Writes boxes to tick, as content controls that can be clicked ({@code [MS-DOCX]}, 2.5.4.7). */
final class Ticks {
    private static final String FONT = "DejaVu Sans";

    private final Xml xml;
    private final Runs runs;
    private final Counter controls;
    private final boolean plain;

    /** @param revisions of the document; where there are changes, content controls would get in their way */
    Ticks(Xml xml, Runs runs, Revisions revisions) {
        this.xml = xml;
        this.runs = runs;
        controls = revisions.controls();
        plain = revisions.any();
    }

    void write(boolean done, RunLook look) {
        if (plain) {
            writeBox(done, look);
            return;
        }
        xml.start("w:sdt").start("w:sdtPr");
        Wml.value(xml, "w:id", controls.next());
        xml.start("w14:checkbox");
        xml.start("w14:checked").attribute("w14:val", done ? "1" : "0").end();
        state("w14:checkedState", PlainText.TICKED);
        state("w14:uncheckedState", PlainText.UNTICKED);
        xml.end().end().start("w:sdtContent");
        writeBox(done, look);
        xml.end().end();
    }

    private void writeBox(boolean done, RunLook look) {
        runs.text(String.valueOf(done ? PlainText.TICKED : PlainText.UNTICKED), look.with(NamedStyle.TICK));
    }

    private void state(String name, char shown) {
        xml.start(name).attribute("w14:val", Integer.toHexString(shown)).attribute("w14:font", FONT);
        xml.end();
    }
}
