package org.understudy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The column of passwords in a table: of Markdown, or pasted from the export of a password manager. */
final class PasswordColumn {
    private static final Pattern LINE = Pattern.compile("[^\\n\\r]+");
    private static final Pattern DIVIDERS = Pattern.compile("[|,;\\t]");
    private static final Map<Character, Pattern> CELLS =
            Map.of('|', cell('|'), ',', cell(','), ';', cell(';'), '\t', cell('\t'));

    /** What a cell holds that such a column begins with. */
    static final HintedPattern HEADING =
            HintedPattern.of(SecretForm.OF_PASSWORD, "[\\s\"'*_]*(?i:" + SecretForm.PASSWORD + ")[\\s\"'*_]*");

    /** One word with a digit, a sign within or a capital within: no word that tells where the password is. */
    private static final Pattern PASSWORD = Pattern.compile("[\\s\"'`]*(?![<$%{\\[]|[•*.…]{3})"
            + "(?=\\S{0,128}?(?:\\d|[\\p{L}\\p{N}][!@#$%^&?+~_=/-][\\p{L}\\p{N}]|\\p{Ll}\\p{Lu}))\\S{4,128}[\\s\"'`]*");

    /** Where a password stands: from {@code start} up to, not including, {@code end}. */
    record Cell(int start, int end) {}

    private final Pattern cell;
    private final int column;

    private PasswordColumn(char divider, int column) {
        this.cell = Objects.requireNonNull(CELLS.get(divider));
        this.column = column;
    }

    /** Cells, in quotes if a divider stands in them. */
    private static Pattern cell(char divider) {
        String plain = "[^" + Pattern.quote(String.valueOf(divider)) + "]*";
        return Pattern.compile("\\G(\"[^\"]*\"|" + plain + ")(?:" + Pattern.quote(String.valueOf(divider)) + "|$)");
    }

    /** The passwords below headings that say so, up to the end of each table. */
    static List<Cell> cells(SearchedText searched) {
        if (!searched.mayHave(HEADING)) {
            return List.of();
        }
        String text = searched.rest();
        var found = new ArrayList<Cell>();
        List<PasswordColumn> table = List.of();
        Matcher line = LINE.matcher(text);
        int end = 0;
        while (line.find()) {
            boolean goesOn =
                    table.isEmpty() || text.substring(end, line.start()).lines().count() <= 1;
            table = goesOn ? table : List.of();
            end = line.end();
            List<PasswordColumn> begins = searched.mayHave(HEADING, line.start()) ? below(line.group()) : List.of();
            table = begins.isEmpty() ? table : begins;
            for (PasswordColumn column : begins.isEmpty() ? table : List.<PasswordColumn>of()) {
                column.find(line.group(), line.start(), found);
            }
        }
        return found;
    }

    private static List<PasswordColumn> below(String heading) {
        Matcher divider = DIVIDERS.matcher(heading);
        if (!divider.find()) {
            return List.of();
        }
        var columns = new ArrayList<PasswordColumn>();
        char kind = heading.charAt(divider.start());
        Matcher cells = Objects.requireNonNull(CELLS.get(kind)).matcher(heading);
        for (int i = 0; cells.find(); i++) {
            if (HEADING.pattern().matcher(cells.group(1)).matches()) {
                columns.add(new PasswordColumn(kind, i));
            }
        }
        return columns;
    }

    private void find(String line, int offset, List<Cell> found) {
        Matcher cells = cell.matcher(line);
        for (int i = 0; cells.find() && i <= column; i++) {
            if (i == column && PASSWORD.matcher(cells.group(1)).matches()) {
                found.add(new Cell(offset + cells.start(1), offset + cells.end(1)));
            }
        }
    }
}
