package org.understudy.render.office;

import org.understudy.document.Paper;

/** The measures of a sheet of paper, upright. */
public record PaperSize(Length width, Length height) {

    public static PaperSize of(Paper paper) {
        return switch (paper) {
            case A4 -> new PaperSize(Length.ofMillimetres(210), Length.ofMillimetres(297));
            case LETTER -> new PaperSize(Length.ofTwips(12240), Length.ofTwips(15840));
        };
    }
}
