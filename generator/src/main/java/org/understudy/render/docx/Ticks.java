package org.understudy.render.docx;

import org.understudy.render.office.PlainText;
import org.understudy.render.office.Xml;

/** Writes boxes to tick, as content controls that can be clicked ({@code [MS-DOCX]}, 2.5.4.7). */
final class Ticks {
    private static final String FONT = "DejaVu Sans";

    private final Xml xml;
    private final Runs runs;
    private final Counter controls;

    Ticks(Xml xml, Runs runs, Counter controls) {
        this.xml = xml;
        this.runs = runs;
        this.controls = controls;
    }

    void write(boolean done, RunLook look) {
        if (look.change().isPresent()) {
            // A content control would stay, empty, where its content goes.
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
