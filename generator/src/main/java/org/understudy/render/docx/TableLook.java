package org.understudy.render.docx;

import org.understudy.render.office.Length;

/**
 * What tables look like: the styles of the reference document say it, except how much room the built-in ones leave beside text.
 */
enum TableLook {
    DATA(NamedStyle.DATA_TABLE, 180),
    FORM(NamedStyle.FORM_TABLE, 180),
    FACTS(NamedStyle.FACT_TABLE, 0),
    INFORMATION(NamedStyle.NOTE_INFORMATION_TABLE, 300),
    WARNING(NamedStyle.NOTE_WARNING_TABLE, 300),
    STOP(NamedStyle.NOTE_STOP_TABLE, 300),
    STATUS(NamedStyle.NOTE_STATUS_TABLE, 300),
    SIGNATURE(NamedStyle.SIGNATURE_TABLE, 100);

    private static final int NO_BANDS = 0x600;
    private static final int FIRST_ROW = 0x20;
    private static final int LAST_COLUMN = 0x100;

    private final NamedStyle style;
    private final Length beside;

    TableLook(NamedStyle style, int hundredthsBeside) {
        this.style = style;
        beside = new Length(hundredthsBeside);
    }

    NamedStyle style() {
        return style;
    }

    /** How much narrower the text in a cell is than the cell. */
    Length paddings() {
        return beside.plus(beside);
    }

    /** Which parts of the style apply, as bits (ISO/IEC 29500-4, 14.11.7). */
    int bits(boolean head) {
        return NO_BANDS | (head ? FIRST_ROW : 0) | (this == SIGNATURE ? LAST_COLUMN : 0);
    }
}
