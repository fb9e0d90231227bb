package org.understudy.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.document.Block;

/** Makes tables of the vocabulary's tables. */
final class PageTables {
    private static final int MAX_COLUMNS = 12;

    private final PageBlocks blocks;
    private final Grammar grammar;
    private final Problems problems;

    PageTables(PageBlocks blocks, Grammar grammar, Problems problems) {
        this.blocks = blocks;
        this.grammar = grammar;
        this.problems = problems;
    }

    Block.Table of(Xhtml.Element table) throws PageException {
        grammar.allow(table, "class");
        var columns = new ArrayList<Block.Column>();
        var head = new ArrayList<Block.Row>();
        var body = new ArrayList<Block.Row>();
        for (Xhtml.Element part : grammar.elements(table)) {
            switch (part.name()) {
                case "colgroup" -> columns.addAll(columns(part));
                case "thead" -> head.addAll(rows(part));
                case "tbody" -> body.addAll(rows(part));
                default -> throw grammar.refused(part);
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
                throw problems.vocabulary(table.tag(), table.line(), "rows");
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
            default -> throw grammar.refused(table);
        };
    }

    private List<Block.Column> columns(Xhtml.Element group) throws PageException {
        var columns = new ArrayList<Block.Column>();
        for (Xhtml.Element column : grammar.elements(grammar.allow(group))) {
            grammar.empty(column, "class", "data-width");
            Optional<Block.Alignment> alignment = switch (column.style()) {
                case "", "start" -> Optional.of(Block.Alignment.START);
                case "centre" -> Optional.of(Block.Alignment.CENTRE);
                case "end" -> Optional.of(Block.Alignment.END);
                default -> Optional.empty();
            };
            if (!column.name().equals("col") || alignment.isEmpty()) {
                throw grammar.refused(column);
            }
            columns.add(new Block.Column(grammar.number(column, "data-width", 1), alignment.get()));
        }
        return columns;
    }

    private List<Block.Row> rows(Xhtml.Element part) throws PageException {
        var rows = new ArrayList<Block.Row>();
        for (Xhtml.Element row : grammar.elements(grammar.allow(part))) {
            if (!row.name().equals("tr")) {
                throw grammar.refused(row);
            }
            var cells = new ArrayList<Block.Cell>();
            for (Xhtml.Element cell : grammar.elements(grammar.allow(row))) {
                if (!cell.name().equals("td") && !cell.name().equals("th")) {
                    throw grammar.refused(cell);
                }
                grammar.allow(cell, "colspan");
                cells.add(new Block.Cell(
                        cell.name().equals("th"), grammar.number(cell, "colspan", 1), blocks.flow(cell)));
            }
            rows.add(new Block.Row(List.copyOf(cells)));
        }
        return rows;
    }
}
