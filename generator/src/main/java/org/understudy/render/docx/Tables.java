package org.understudy.render.docx;

import java.util.List;
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
        boolean form = table.role() == Table.Role.FORM;
        TableLook look = form ? TableLook.FORM : TableLook.DATA;
        List<Integer> shares = table.columns().stream().map(Column::width).toList();
        boolean whole = Size.areShort(table.body(), shares);
        List<Length> widths = grids.open(place, look, shares, !table.head().isEmpty());
        for (Row row : table.head()) {
            Place inRow = place.changed(row.change());
            grids.openHeadRow(inRow.change());
            writeCells(row, table, widths, look, inRow.keeping(!table.body().isEmpty()), true);
        }
        boolean first = table.head().isEmpty();
        for (int i = 0; i < table.body().size(); i++) {
            Row row = table.body().get(i);
            Place inRow = place.changed(row.change());
            grids.openRow(form ? WRITING_HEIGHT : Length.ZERO, !first && Size.isShort(row, shares), inRow.change());
            first = false;
            boolean last = i == table.body().size() - 1;
            writeCells(row, table, widths, look, inRow.keeping(last ? place.keepWithNext() : whole), false);
        }
        grids.closeTable(place);
    }

    private void writeCells(Row row, Table table, List<Length> widths, TableLook look, Place place, boolean head) {
        int column = 0;
        for (Cell cell : row.cells()) {
            int next = column + cell.span();
            Length width = widths.subList(column, next).stream().reduce(Length.ZERO, Length::plus);
            var alignment = table.columns().get(column).alignment();
            NamedStyle style = cell.heading() || head ? Place.heading(alignment) : Place.contents(alignment);
            grids.openCell(cell.span(), width, false);
            blocks.writeCell(cell.content(), grids.inside(place, look, width, style, place.keepWithNext()));
            grids.close();
            column = next;
        }
        grids.close();
    }
}
