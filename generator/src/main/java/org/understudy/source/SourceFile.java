package org.understudy.source;

import java.util.Arrays;

/** A text file of a plan, decoded, with its lines counted. Immutable. */
public final class SourceFile {
    private final String path;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param path relative to the folder of the plan, with {@code /} between its parts
     * @param text its content, without a byte order mark
     */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** Where the character at {@code offset} stands; offsets outside the text give its first or last place. */
    public Position position(int offset) {
        int inside = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, inside);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, inside - lineStarts[line] + 1);
    }

    /**
     * The offset of a place that is counted in code points, as YAML libraries do.
     *
     * @param line counted from 0
     * @param column in code points, counted from 0
     */
    public int offset(int line, int column) {
        if (line >= lineStarts.length) {
            return text.length();
        }
        int start = lineStarts[line];
        int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
        int points = Math.min(column, text.codePointCount(start, end));
        return text.offsetByCodePoints(start, points);
    }

    /** The range of the characters from {@code start} up to, not including, {@code end}. */
    public SourceRange range(int start, int end) {
        return new SourceRange(path, position(start), position(Math.max(start, end)));
    }

    @Override
    public String toString() {
        return path;
    }
}
