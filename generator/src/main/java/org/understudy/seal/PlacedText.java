package org.understudy.seal;

/**
 * Text as one instruction of a page draws it, on axes that turn with it: one along its line, the other down the page. All in points.
 *
 * @param angle of its line, in whole degrees
 * @param start along the line
 * @param end likewise, behind its last letter
 * @param down where its line stands
 * @param size height of the letters
 */
record PlacedText(String text, int angle, double start, double end, double down, double size) {
    /** Gaps between letters are smaller, and those between words larger; parts of the height of the letters. */
    private static final double WORD_GAP = 0.13;

    /** So far letters of one line may stand above or below one another; parts of their height. */
    private static final double SAME_LINE = 0.5;

    /** Whether both stand on one line. */
    boolean besides(PlacedText other) {
        return angle == other.angle && Math.abs(down - other.down) < SAME_LINE * Math.max(size, other.size);
    }

    /** Whether this, on the same line, goes on where the other ends, in the same word. */
    boolean continues(PlacedText before) {
        return Math.abs(start - before.end) < WORD_GAP * Math.max(size, before.size);
    }

    /** Whether it is drawn once more in the same place, as some do to make letters bold. */
    boolean repeats(PlacedText before) {
        return text.equals(before.text)
                && angle == before.angle
                && Math.abs(start - before.start) < WORD_GAP * size
                && Math.abs(down - before.down) < WORD_GAP * size;
    }
}
