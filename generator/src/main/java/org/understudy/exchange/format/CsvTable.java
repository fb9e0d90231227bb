package org.understudy.exchange.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of comma-separated values (RFC 4180) whose first row names the columns; capital letters don't count in them. */
final class CsvTable {
    private final List<String> columns;
    private final List<CSVRecord> records;

    private CsvTable(List<String> columns, List<CSVRecord> records) {
        this.columns = columns;
        this.records = records;
    }

    /** A row. */
    record Row(List<String> columns, CSVRecord values) {
        /** What stands in a column; empty if there is no such column. */
        String get(String column) {
            int index = columns.indexOf(column);
            return index < 0 ? "" : values.get(index);
        }

        @Override
        public String toString() {
            return "•••";
        }
    }

    /** The names in a line that may be a heading. */
    static Set<String> heading(String line) {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(line))) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext() ? new HashSet<>(names(records.next())) : Set.of();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return Set.of();
        }
    }

    static CsvTable of(String text, ExportFile file, ExportFormat format, String... required) throws ExportException {
        var rows = new ArrayList<CSVRecord>();
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                if (rows.size() > Exports.MOST_ITEMS) {
                    throw file.exceeds("items", Exports.MOST_ITEMS);
                }
                if (row.size() > 1 || !row.get(0).isBlank()) {
                    rows.add(row);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw file.damaged(format, "csv");
        }
        List<String> columns = rows.isEmpty() ? List.of() : names(rows.get(0));
        if (!columns.containsAll(List.of(required))
                || columns.stream().distinct().count() < columns.size()) {
            throw file.damaged(format, "column");
        }
        if (rows.stream().anyMatch(row -> row.size() != columns.size())) {
            throw file.damaged(format, "csv");
        }
        return new CsvTable(columns, rows.subList(1, rows.size()));
    }

    private static List<String> names(CSVRecord record) {
        return record.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    List<Row> rows() {
        return records.stream().map(record -> new Row(columns, record)).toList();
    }
}
