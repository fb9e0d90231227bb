package org.understudy.render.docx;

import java.util.Optional;
import org.understudy.render.office.Xml;

/** What stands before an item of a list. The first paragraph of the item takes it. */
final class Marker {
    private final String list;
    private final int level;
    private final Optional<Boolean> tick;
    private boolean taken;

    /**
     * @param list number of the list, of which the item's own number comes
     * @param level of the list, from 0
     * @param tick whether the box is ticked; empty where there is none
     */
    Marker(String list, int level, Optional<Boolean> tick) {
        this.list = list;
        this.level = level;
        this.tick = tick;
    }

    /** Whether it was still to be written; now it no longer is. */
    boolean take() {
        boolean free = !taken;
        taken = true;
        return free;
    }

    boolean taken() {
        return taken;
    }

    /** Writes {@code w:numPr}. */
    void write(Xml xml) {
        xml.start("w:numPr");
        Wml.value(xml, "w:ilvl", Integer.toString(level));
        Wml.value(xml, "w:numId", list).end();
    }

    Optional<Boolean> tick() {
        return tick;
    }
}
