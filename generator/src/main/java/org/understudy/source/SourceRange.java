package org.understudy.source;

import java.util.Comparator;

/**
 * A stretch of a file: from {@code start} up to, not including, {@code end}.
 *
 * @param file path relative to the folder of the plan, with {@code /} between its parts
 */
public record SourceRange(String file, Position start, Position end) implements Comparable<SourceRange> {
    private static final Comparator<SourceRange> ORDER = Comparator.comparing(SourceRange::file)
            .thenComparing(SourceRange::start)
            .thenComparing(SourceRange::end);

    public SourceRange {
        if (end.compareTo(start) < 0) {
            throw new IllegalArgumentException("a range ends before it starts");
        }
    }

    /** The first character of a file: where something is said about the file as a whole. */
    public static SourceRange ofFile(String file) {
        return new SourceRange(file, new Position(1, 1), new Position(1, 1));
    }

    @Override
    public int compareTo(SourceRange other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + start;
    }
}
