package org.understudy.render.odt;

import org.understudy.render.office.Length;
import org.understudy.render.office.Xml;

/** How cells are framed. Black on white: the weight of a frame carries meaning, a colour never does. */
enum CellLook {
    HEAD("#eeeeee", "none", "0.75pt solid #000000", "1.2mm", "1.2mm", "1.8mm"),
    DATA("", "none", "0.25pt solid #808080", "1mm", "1mm", "1.8mm"),
    FORM("", "0.5pt solid #000000", "0.5pt solid #000000", "1.2mm", "1.2mm", "1.8mm"),
    FACT("", "none", "0.25pt solid #c0c0c0", "0.8mm", "0.8mm", "0mm"),
    INFO("", "0.5pt solid #808080", "0.5pt solid #808080", "2.2mm", "1.2mm", "3mm"),
    WARNING("", "1pt solid #000000", "1pt solid #000000", "2.2mm", "1.2mm", "3mm"),
    STOP("", "2.5pt solid #000000", "2.5pt solid #000000", "2.2mm", "1.2mm", "3mm"),
    STATUS("", "0.5pt solid #000000", "0.5pt solid #000000", "2mm", "2mm", "3mm"),
    LABEL("", "none", "none", "1mm", "1mm", "0mm"),
    LINE("", "none", "0.75pt solid #000000", "1mm", "1mm", "1mm");

    private final String ground;
    private final String around;
    private final String below;
    private final String paddingAbove;
    private final String paddingBelow;
    private final String paddingBeside;

    CellLook(
            String ground,
            String around,
            String below,
            String paddingAbove,
            String paddingBelow,
            String paddingBeside) {
        this.ground = ground;
        this.around = around;
        this.below = below;
        this.paddingAbove = paddingAbove;
        this.paddingBelow = paddingBelow;
        this.paddingBeside = paddingBeside;
    }

    /** How much narrower the text in the cell is than the cell. */
    Length paddings() {
        Length beside = Length.parse(paddingBeside).orElseThrow();
        return beside.plus(beside);
    }

    /** As attributes of {@code style:table-cell-properties}. */
    void write(Xml xml) {
        if (!ground.isEmpty()) {
            xml.attribute("fo:background-color", ground);
        }
        if (this == LABEL || this == LINE) {
            xml.attribute("style:vertical-align", "bottom");
        }
        xml.attribute("fo:padding-left", paddingBeside).attribute("fo:padding-right", paddingBeside);
        xml.attribute("fo:padding-top", paddingAbove).attribute("fo:padding-bottom", paddingBelow);
        if (around.equals(below)) {
            xml.attribute("fo:border", around);
        } else {
            xml.attribute("fo:border-left", around).attribute("fo:border-right", around);
            xml.attribute("fo:border-top", around).attribute("fo:border-bottom", below);
        }
    }
}
