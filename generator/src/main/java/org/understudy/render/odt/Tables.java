package org.understudy.render.odt;

import java.util.List;
import org.understudy.document.Block;
import org.understudy.document.Block.Cell;
import org.understudy.document.Block.Column;
import org.understudy.document.Block.Row;
import org.understudy.document.Block.Table;
import org.understudy.render.office.Length;
import org.understudy.render.office.Size;

/**
 * Writes tables: head rows are repeated on each page, short rows and short tables not divided. The first row may be: where
 * one that may not is the last to fit on a page, LibreOffice 7.4 shows none of those after it.
 */
final class Tables {
    private static final Length WRITING_HEIGHT = Length.ofMillimetres(9);

    private final Blocks blocks;
    private final Grids grids;

    Tables(Blocks blocks, Grids grids) {
        this.blocks = blocks;
        this.grids = grids;
    }

    void write(Table table, Place place) {
        List<Integer> shares = table.columns().stream().map(Column::width).toList();
        List<Length> widths = grids.open(place, shares, Size.areShort(table.body(), shares));
        if (!table.head().isEmpty()) {
            grids.startHead();
            table.head().forEach(row -> {
                grids.openRow(Length.ZERO, false, row.change());
                writeCells(row, table, widths, CellLook.HEAD, place);
            });
            grids.close();
        }
        boolean form = table.role() == Table.Role.FORM;
        boolean first = table.head().isEmpty();
        for (Row row : table.body()) {
            grids.openRow(form ? WRITING_HEIGHT : Length.ZERO, !first && Size.isShort(row, shares), row.change());
            first = false;
            writeCells(row, table, widths, form ? CellLook.FORM : CellLook.DATA, place);
        }
        grids.close();
    }

    private void writeCells(Row row, Table table, List<Length> widths, CellLook look, Place place) {
        int column = 0;
        List<List<Block>> contents =
                Blocks.filled(row.cells().stream().map(Cell::content).toList(), row.change());
        int index = 0;
        for (Cell cell : row.cells()) {
            int next = column + cell.span();
            Length width = widths.subList(column, next).stream().reduce(Length.ZERO, Length::plus);
            var alignment = table.columns().get(column).alignment();
            NamedStyle style =
                    cell.heading() || look == CellLook.HEAD ? Place.heading(alignment) : Place.contents(alignment);
            Place inner = grids.openCell(look, cell.span(), width, style, place);
            blocks.writeCell(contents.get(index++), inner, row.change());
            grids.closeCell(cell.span());
            column = next;
        }
        grids.close();
    }
}
