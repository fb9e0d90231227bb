package org.understudy.render.xlsx;

import java.util.List;
import org.understudy.document.Sheet;

/**
 * How high rows must be for their texts, which programs don’t all find out by themselves when they open a file. Letters are
 * taken to be as wide as digits, as columns are measured; most are narrower.
 */
final class RowHeights {
    private static final float POINTS_A_LINE = 13;
    private static final float MOST_POINTS = 409;

    private final List<Sheet.Column> columns;

    RowHeights(List<Sheet.Column> columns) {
        this.columns = columns;
    }

    float ofHeadings() {
        int lines = columns.stream()
                .mapToInt(column -> lines(column.title(), column.width()))
                .max()
                .orElse(1);
        return points(lines);
    }

    float of(List<Sheet.Cell> row) {
        int most = 1;
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) instanceof Sheet.Cell.Text text) {
                most = Math.max(most, lines(text.text(), columns.get(i).width()));
            }
        }
        return points(most);
    }

    private static float points(int lines) {
        return Math.min(MOST_POINTS, lines * POINTS_A_LINE);
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> wrapped(line, width)).sum();
    }

    /** Broken between words, and within those that are too long for a line. */
    private static int wrapped(String line, int width) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ")) {
            int length = word.codePointCount(0, word.length());
            if (used > 0 && used + 1 + length > width) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, length - 1) / width;
            used += (used > 0 ? 1 : 0) + (length > width ? length % width : length);
        }
        return lines;
    }
}
