package org.understudy.report;

import java.util.List;

/** How somebody gets in, as boxes and lines between them. */
record AccessPicture(List<Box> boxes, List<Line> lines) {
    AccessPicture {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /**
     * A thing, or several accounts that are reached in the same way.
     *
     * @param style what it is drawn as: a class of the style sheet
     * @param caption what sort of thing it is, and when it is reached
     * @param names one a line
     */
    record Box(String style, String caption, List<String> names) {
        Box {
            names = List.copyOf(names);
        }
    }

    /**
     * That one thing is used to get at another.
     *
     * @param from the number of a box
     * @param to the number of a box
     */
    record Line(int from, int to, Way way) {}

    /** Which way to a thing a line belongs to. */
    enum Way {
        USUAL,
        FALLBACK
    }
}
