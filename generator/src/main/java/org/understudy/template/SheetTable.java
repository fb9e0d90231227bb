package org.understudy.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.understudy.document.Sheet;
import org.understudy.document.Sheet.Cell;
import org.understudy.document.Sheet.Column.Type;
import org.understudy.text.Messages;

/** The columns of a table, each with its heading and what stands in it in each row. */
final class SheetTable<R> {
    private static final int DAY = 13;
    private static final int AMOUNT = 11;
    private static final int NUMBER = 8;

    private final Messages messages;
    private final List<Sheet.Column> columns = new ArrayList<>();
    private final List<Function<R, Cell>> cells = new ArrayList<>();

    SheetTable(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param key of the heading's message
     * @param width in characters
     */
    SheetTable<R> text(String key, int width, Function<R, Cell> cell) {
        return column(key, Type.TEXT, width, cell);
    }

    SheetTable<R> day(String key, Function<R, Cell> cell) {
        return column(key, Type.DAY, DAY, cell);
    }

    SheetTable<R> amount(String key, Function<R, Cell> cell) {
        return column(key, Type.AMOUNT, AMOUNT, cell);
    }

    SheetTable<R> number(String key, Function<R, Cell> cell) {
        return column(key, Type.NUMBER, NUMBER, cell);
    }

    private SheetTable<R> column(String key, Type type, int width, Function<R, Cell> cell) {
        return titled(messages.get(key), type, width, cell);
    }

    /** @param title that is no message, such as a term of the law */
    SheetTable<R> titled(String title, Type type, int width, Function<R, Cell> cell) {
        columns.add(new Sheet.Column(title, type, width));
        cells.add(cell);
        return this;
    }

    /** @param key of the name's message */
    Sheet.Tab tab(String key, List<R> rows) {
        return new Sheet.Tab(
                messages.get(key),
                columns,
                rows.stream()
                        .map(row -> cells.stream().map(it -> it.apply(row)).toList())
                        .toList());
    }
}
