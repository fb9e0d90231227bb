package org.understudy.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.document.Block;

/** Makes tables of the vocabulary's tables. */
final class PageTables {
    private static final int MAX_COLUMNS = 12;

    private final PageBlocks blocks;
    private final PageInlines inlines;
    private final Problems problems;

    PageTables(PageBlocks blocks, PageInlines inlines, Problems problems) {
        this.blocks = blocks;
        this.inlines = inlines;
        this.problems = problems;
    }

    Block.Table of(Xhtml.Element table) throws PageException {
        inlines.allow(table, Set.of("class"));
        var columns = new ArrayList<Block.Column>();
        var head = new ArrayList<Block.Row>();
        var body = new ArrayList<Block.Row>();
        for (Xhtml.Element part : blocks.elements(table)) {
            switch (part.name()) {
                case "colgroup" -> columns.addAll(columns(part));
                case "thead" -> head.addAll(rows(part));
                case "tbody" -> body.addAll(rows(part));
                default -> throw problems.vocabulary(part.tag(), part.line());
            }
        }
        if (columns.isEmpty() && !(head.isEmpty() && body.isEmpty())) {
            int count = width((head.isEmpty() ? body : head).get(0));
            for (int i = 0; i < count; i++) {
                columns.add(new Block.Column(1, Block.Alignment.START));
            }
        }
        requireFull(columns.size(), head, table);
        requireFull(columns.size(), body, table);
        return new Block.Table(role(table), List.copyOf(columns), List.copyOf(head), List.copyOf(body));
    }

    private void requireFull(int columns, List<Block.Row> rows, Xhtml.Element table) throws PageException {
        for (Block.Row row : rows) {
            if (width(row) != columns || columns > MAX_COLUMNS) {
                throw problems.vocabulary(table.tag(), table.line());
            }
        }
    }

    private static int width(Block.Row row) {
        return row.cells().stream().mapToInt(Block.Cell::span).sum();
    }

    private Block.Table.Role role(Xhtml.Element table) throws PageException {
        return switch (table.style()) {
            case "", "data" -> Block.Table.Role.DATA;
            case "form" -> Block.Table.Role.FORM;
            default -> throw problems.vocabulary(table.tag(), table.line());
        };
    }

    private List<Block.Column> columns(Xhtml.Element group) throws PageException {
        var columns = new ArrayList<Block.Column>();
        for (Xhtml.Element column : blocks.elements(group)) {
            inlines.allow(column, Set.of("class", "data-width"));
            Optional<Block.Alignment> alignment = switch (column.style()) {
                case "", "start" -> Optional.of(Block.Alignment.START);
                case "centre" -> Optional.of(Block.Alignment.CENTRE);
                case "end" -> Optional.of(Block.Alignment.END);
                default -> Optional.empty();
            };
            if (!column.name().equals("col") || alignment.isEmpty()) {
                throw problems.vocabulary(column.tag(), column.line());
            }
            columns.add(new Block.Column(inlines.number(column, "data-width", 1), alignment.get()));
        }
        return columns;
    }

    private List<Block.Row> rows(Xhtml.Element part) throws PageException {
        var rows = new ArrayList<Block.Row>();
        for (Xhtml.Element row : blocks.elements(part)) {
            if (!row.name().equals("tr")) {
                throw problems.vocabulary(row.tag(), row.line());
            }
            var cells = new ArrayList<Block.Cell>();
            for (Xhtml.Element cell : blocks.elements(row)) {
                if (!cell.name().equals("td") && !cell.name().equals("th")) {
                    throw problems.vocabulary(cell.tag(), cell.line());
                }
                inlines.allow(cell, Set.of("colspan"));
                cells.add(new Block.Cell(
                        cell.name().equals("th"), inlines.number(cell, "colspan", 1), blocks.flow(cell)));
            }
            rows.add(new Block.Row(List.copyOf(cells)));
        }
        return rows;
    }
}
