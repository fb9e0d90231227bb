package org.understudy.render.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.understudy.document.Block;

/** Tables and facts as XHTML. */
final class XhtmlTables {
    /** About how many characters fit into a line over the whole width. */
    private static final int LINE = 100;

    /** From about this many lines on, a row may be divided between pages. */
    private static final int TALL = 22;

    /** Up to about this many lines, a table is kept on one page. */
    private static final int SHORT = 14;

    /** In millimetres; less than that is kept together by {@code print.css}. */
    private static final int USUAL_BEGINNING = 30;

    /** In millimetres; what is higher may be divided. */
    private static final int MOST_OF_A_PAGE = 120;

    private static final double LINE_HEIGHT = 4.9;
    private static final double PADDING = 3;

    private static final List<Block.Column> FACTS =
            List.of(new Block.Column(30, Block.Alignment.START), new Block.Column(70, Block.Alignment.START));

    private final Xhtml out;
    private final XhtmlBlocks blocks;
    private final XhtmlInlines inlines;

    XhtmlTables(Xhtml out, XhtmlBlocks blocks, XhtmlInlines inlines) {
        this.out = out;
        this.blocks = blocks;
        this.inlines = inlines;
    }

    void write(Block.Table table) {
        inlines.withinTable(() -> table(table));
    }

    void write(Block.Facts facts) {
        inlines.withinTable(() -> facts(facts));
    }

    private void table(Block.Table table) {
        boolean empty = table.body().isEmpty();
        int height = table.body().stream()
                .mapToInt(row -> lines(row, table.columns()))
                .sum();
        String look = table.role().term()
                + (empty ? " empty" : length(height))
                + (table.head().isEmpty() ? " headless" : "");
        int beginning = beginning(table);
        if (beginning > USUAL_BEGINNING && height > SHORT) {
            out.open("table", "class", look, "style", "-fs-page-break-min-height: " + beginning + "mm");
        } else {
            out.open("table", "class", look);
        }
        out.line();
        columns(table.columns());
        if (empty) {
            // a head alone is no head: ISO 14289-1 wants a body beside it
            section("tbody", table.head(), table.columns(), "col");
        } else {
            if (!table.head().isEmpty()) {
                section("thead", table.head(), table.columns(), "col");
            }
            section("tbody", table.body(), table.columns(), "row");
        }
        out.close("table").line();
    }

    /** About how much room the head and the first row take, in millimetres: a head isn't left alone at the foot of a page. */
    private static int beginning(Block.Table table) {
        double height = Stream.concat(
                        table.head().stream(), table.body().stream().limit(1))
                .mapToDouble(row -> LINE_HEIGHT * lines(row, table.columns()) + PADDING)
                .sum();
        return (int) Math.min(MOST_OF_A_PAGE, Math.ceil(height));
    }

    private void section(String name, List<Block.Row> rows, List<Block.Column> columns, String scope) {
        out.open(name).line();
        rows.forEach(row -> row(row, columns, scope));
        out.close(name).line();
    }

    private void facts(Block.Facts facts) {
        int height = facts.facts().stream().mapToInt(fact -> lines(fact)).sum();
        out.open("table", "class", "facts" + length(height)).line();
        columns(FACTS);
        out.open("tbody").line();
        for (Block.Fact fact : facts.facts()) {
            openRow(lines(fact));
            out.open("th", "scope", "row", "class", "start");
            inlines.write(fact.name());
            out.close("th").open("td", "class", "start");
            blocks.fill(fact.value());
            out.close("td").close("tr").line();
        }
        out.close("tbody").line().close("table").line();
    }

    private static String length(int lines) {
        return lines <= SHORT ? " short" : "";
    }

    private static int lines(Block.Fact fact) {
        return Math.max(1, Extent.lines(fact.value(), LINE * 7 / 10));
    }

    private void columns(List<Block.Column> columns) {
        int whole = columns.stream().mapToInt(Block.Column::width).sum();
        out.open("colgroup");
        for (Block.Column column : columns) {
            out.empty("col", "style", String.format(Locale.ROOT, "width: %.2f%%", 100.0 * column.width() / whole));
        }
        out.close("colgroup").line();
    }

    private void row(Block.Row row, List<Block.Column> columns, String scope) {
        openRow(lines(row, columns));
        int at = 0;
        for (Block.Cell cell : row.cells()) {
            cell(cell, columns.get(at).alignment(), scope);
            at += cell.span();
        }
        out.close("tr").line();
    }

    private void openRow(int lines) {
        if (lines < TALL) {
            out.open("tr");
        } else {
            out.open("tr", "class", "tall");
        }
    }

    private void cell(Block.Cell cell, Block.Alignment alignment, String scope) {
        String name = cell.heading() ? "th" : "td";
        String span = Integer.toString(cell.span());
        if (cell.heading()) {
            out.open(name, "scope", scope, "colspan", span, "class", alignment.term());
        } else {
            out.open(name, "colspan", span, "class", alignment.term());
        }
        blocks.fill(cell.content());
        out.close(name);
    }

    private static int lines(Block.Row row, List<Block.Column> columns) {
        int whole = columns.stream().mapToInt(Block.Column::width).sum();
        int lines = 1;
        int at = 0;
        for (Block.Cell cell : row.cells()) {
            int width = 0;
            for (Block.Column column : columns.subList(at, at + cell.span())) {
                width += column.width();
            }
            lines = Math.max(lines, Extent.lines(cell.content(), LINE * width / whole));
            at += cell.span();
        }
        return lines;
    }
}
