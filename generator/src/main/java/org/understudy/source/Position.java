package org.understudy.source;

/**
 * A place in a text file.
 *
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 code units, as editors and SARIF count them
 */
public record Position(int line, int column) implements Comparable<Position> {
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("positions are counted from 1");
        }
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
