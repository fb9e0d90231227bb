package org.understudy.document;

import java.time.LocalDate;
import java.util.List;
import org.understudy.plan.Confidentiality;
import org.understudy.plan.Term;
import org.understudy.text.Amount;

/**
 * A document as tables to be sorted, filtered and counted with. It holds no secret.
 *
 * @param state what is said at the head of each printed page
 * @param identity what is said at its foot
 * @param days how days are written: a pattern of {@link java.time.format.DateTimeFormatter}
 */
public record Sheet(Imprint imprint, String state, String identity, String days, List<Tab> tabs) {
    public Sheet {
        tabs = List.copyOf(tabs);
        if (imprint.document().confidentiality() == Confidentiality.PROTECTED || tabs.isEmpty()) {
            throw new IllegalArgumentException(imprint.document() + " is no sheet");
        }
    }

    /**
     * One table.
     *
     * @param rows each has a cell for each column
     */
    public record Tab(String name, List<Column> columns, List<List<Cell>> rows) {
        public Tab {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row of " + row.size() + " cells in " + columns.size());
                }
            }
        }
    }

    /** @param width in characters */
    public record Column(String title, Type type, int width) {
        /** What stands in it, but for words where that isn’t known. */
        public enum Type implements Term {
            TEXT,
            DAY,
            AMOUNT,
            NUMBER
        }
    }

    /** What stands in one place. */
    public sealed interface Cell {
        /** Text, whatever it looks like. Line ends in it are line breaks. */
        record Text(String text) implements Cell {}

        record Day(LocalDate day) implements Cell {}

        record Money(Amount amount) implements Cell {}

        record Number(int number) implements Cell {}

        /** Nothing to be said. */
        record Blank() implements Cell {}
    }
}
