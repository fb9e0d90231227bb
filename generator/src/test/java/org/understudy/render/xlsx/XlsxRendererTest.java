package org.understudy.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.understudy.document.Paper;
import org.understudy.document.Sheet;
import org.understudy.document.Sheet.Column.Type;
import org.understudy.render.RenderException;
import org.understudy.render.office.PackagePart;
import org.understudy.text.Language;

/** What is in a workbook. */
class XlsxRendererTest {
    private static final XlsxRenderer RENDERER = new XlsxRenderer();

    private static Map<String, String> files(Sheet sheet) throws RenderException {
        var files = new LinkedHashMap<String, String>();
        try (XlsxArtifact artifact = RENDERER.render(sheet)) {
            for (PackagePart part : artifact.parts()) {
                files.put(part.path(), new String(part.content(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static XSSFWorkbook workbook(Sheet sheet) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (XlsxArtifact artifact = RENDERER.render(sheet);
                var zip = new ZipOutputStream(bytes)) {
            for (PackagePart part : artifact.parts()) {
                zip.putNextEntry(new ZipEntry(part.path()));
                zip.write(part.content());
            }
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static Sheet oneCell(String text) {
        return SampleSheet.of(
                Language.EN,
                Paper.LETTER,
                List.of(new Sheet.Tab(
                        "One",
                        List.of(new Sheet.Column("Text", Type.TEXT, 10)),
                        List.of(List.of(new Sheet.Cell.Text(text))))));
    }

    @Test
    void theSameSheetGivesTheSameBytes() throws RenderException {
        assertThat(files(SampleSheet.of(Language.FR))).isEqualTo(files(SampleSheet.of(Language.FR)));
    }

    @Test
    void nothingIsAFormula() throws Exception {
        files(SampleSheet.of(Language.EN)).forEach((path, content) -> {
            if (path.startsWith("xl/worksheets/")) {
                assertThat(content).as(path).doesNotContain("<f>", "<f ");
            }
        });
        try (XSSFWorkbook workbook = workbook(SampleSheet.of(Language.EN))) {
            XSSFSheet sheet = workbook.getSheet("Payloads");
            for (int i = 0; i < SampleSheet.PAYLOADS.size(); i++) {
                String payload = SampleSheet.PAYLOADS.get(i);
                Cell cell = sheet.getRow(i + 1).getCell(0);
                assertThat(cell.getCellType()).as(payload).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(payload);
                assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                assertThat(cell.getCellStyle().getQuotePrefixed())
                        .as(payload)
                        .isEqualTo("=+-@\t\r".indexOf(payload.charAt(0)) >= 0);
            }
        }
    }

    @Test
    void daysAndSumsAreNumbersThatAreShownAsTheLanguageWritesThem() throws Exception {
        try (XSSFWorkbook workbook = workbook(SampleSheet.of(Language.NL))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(1).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2027, 3, 1, 0, 0));
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("[$-413]d\\ mmm\\ yyyy");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(1234.5);
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).startsWith("[$€-413]");
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(1);
            assertThat(workbook.getSheetAt(0).getRow(5).getCell(1).getStringCellValue())
                    .isEqualTo("not on file");
        }
    }

    @Test
    void headingsStayAreFilteredAndArePrintedOnEachPage() throws Exception {
        try (XSSFWorkbook workbook = workbook(SampleSheet.of(Language.EN))) {
            assertThat(workbook).hasSize(3);
            workbook.forEach(it -> {
                var sheet = (XSSFSheet) it;
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1");
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getHeader().getLeft()).isEqualTo("Draft && not signed");
                assertThat(sheet.getHeader().getRight()).isEqualTo("Assets && more");
                assertThat(sheet.getFooter().getRight()).isEqualTo("&P / &N");
            });
            assertThat(workbook.getSheetName(0)).isEqualTo("All  kinds of  things ");
        }
        try (XSSFWorkbook workbook = workbook(oneCell("a"))) {
            assertThat(workbook.getSheetAt(0).getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.LETTER_PAPERSIZE);
        }
    }

    @Test
    void rowsAreAsHighAsTheirTexts() throws Exception {
        try (XSSFWorkbook workbook = workbook(oneCell("one two three four\nfive"))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getHeightInPoints())
                    .isEqualTo(3 * sheet.getRow(0).getHeightInPoints());
        }
    }

    @Test
    void tabsOfTheSameNameAreToldApart() throws Exception {
        List<Sheet.Tab> tabs = oneCell("a").tabs();
        try (XSSFWorkbook workbook =
                workbook(SampleSheet.of(Language.EN, Paper.A4, List.of(tabs.get(0), tabs.get(0), tabs.get(0))))) {
            assertThat(workbook).hasSize(3);
        }
    }

    @Test
    void itTellsOfTheEditionAndNotOfTheMachine() throws RenderException {
        Map<String, String> files = files(SampleSheet.of(Language.ES));
        assertThat(files.get("docProps/core.xml"))
                .contains(
                        "<dc:title>Assets &amp; more</dc:title>",
                        "<dc:language>es-ES</dc:language>",
                        "<dc:creator>Maria Santos</dc:creator>",
                        ">2026-11-01T00:00:00Z</dcterms:created>",
                        ">2026-11-01T00:00:00Z</dcterms:modified>");
        assertThat(files.get("docProps/custom.xml")).contains("L2-counsel", "2027-05-01");
        assertThat(String.join("", files.values()))
                .doesNotContain("POI", System.getProperty("user.name") + "<", System.getProperty("user.home") + "/");
    }

    @Test
    void whatACellCantHoldIsRefused() {
        assertThat(catchThrowableOfType(RenderException.class, () -> RENDERER.render(oneCell("a\u0001b")))
                        .diagnostic()
                        .rule())
                .hasToString("RENDER-020");
        assertThat(catchThrowableOfType(RenderException.class, () -> RENDERER.render(oneCell("\ud800")))
                        .diagnostic()
                        .rule())
                .hasToString("RENDER-020");
        assertThat(catchThrowableOfType(RenderException.class, () -> RENDERER.render(oneCell("a".repeat(32_768))))
                        .diagnostic()
                        .rule())
                .hasToString("RENDER-040");
    }

    @Test
    void itIsWipedWhenItIsClosed() throws RenderException {
        XlsxArtifact artifact = RENDERER.render(oneCell("a"));
        byte[] content = artifact.parts().get(0).content();
        artifact.close();
        assertThat(content).containsOnly(0);
        assertThatIllegalStateException().isThrownBy(artifact::parts);
    }
}
