package org.understudy.template;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.understudy.document.Sheet;
import org.understudy.golden.Golden;
import org.understudy.plan.DocumentId;
import org.understudy.text.Language;

/** What stands in the spreadsheets of a sample. */
class GoldenSheetTest {
    private static final PagesForLawyers PAGES = PagesForLawyers.sample("consultant");

    @TestFactory
    Stream<DynamicTest> sheetsOfTheSample() {
        return Stream.of(DocumentId.values())
                .filter(DocumentId::inTables)
                .map(document -> dynamicTest(document.name(), () -> {
                    Sheet sheet =
                            PAGES.make(document, "els", Language.EN).sheet().orElseThrow();
                    Golden.assertEqual(Golden.path("sheets/" + document + "-els.txt"), text(sheet));
                }));
    }

    private static String text(Sheet sheet) {
        return Stream.concat(
                        Stream.of(sheet.state(), sheet.identity().replaceFirst("[0-9a-f]{8}$", "DIGEST"), sheet.days()),
                        sheet.tabs().stream().flatMap(GoldenSheetTest::lines))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> lines(Sheet.Tab tab) {
        String columns = tab.columns().stream()
                .map(it -> it.title() + " (" + it.type().term() + " " + it.width() + ")")
                .collect(Collectors.joining(" | "));
        return Stream.concat(
                Stream.of("", "[" + tab.name() + "]", columns),
                tab.rows().stream().map(GoldenSheetTest::line));
    }

    private static String line(List<Sheet.Cell> row) {
        return row.stream()
                .map(cell -> {
                    if (cell instanceof Sheet.Cell.Text text) {
                        return text.text().replace("\n", " / ");
                    }
                    return cell instanceof Sheet.Cell.Blank ? "" : cell.toString();
                })
                .collect(Collectors.joining(" | "));
    }
}
