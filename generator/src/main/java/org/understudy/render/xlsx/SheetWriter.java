package org.understudy.render.xlsx;

import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.document.Paper;
import org.understudy.document.Sheet;
import org.understudy.render.RenderException;
import org.understudy.render.office.UnwritableCharacterException;

/** Writes the tables of one document: a heading that stays in sight and is printed on each page, a filter, one page wide. */
final class SheetWriter {
    private static final RuleId TOO_LONG = RuleId.error("RENDER-040");

    /** What the head or foot of a printed page may have in all (ISO/IEC 29500-1, 18.3.1.46 and 39). */
    private static final int MOST_OF_RUNNING_LINE = 200;

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";
    private static final int WIDTH_UNIT = 256;

    /** In inches. */
    private static final double SIDE_MARGIN = 0.4;

    private final Sheet sheet;
    private final XSSFWorkbook workbook;
    private final CellStyles styles;

    SheetWriter(Sheet sheet, XSSFWorkbook workbook) {
        this.sheet = sheet;
        this.workbook = workbook;
        this.styles = new CellStyles(workbook, sheet);
    }

    void write() throws RenderException {
        for (Sheet.Tab tab : sheet.tabs()) {
            write(tab, workbook.createSheet(free(tab.name())));
        }
        workbook.setActiveSheet(0);
    }

    /** The name as far as tabs may have it, and with a number if it is taken. */
    private String free(String name) {
        String wanted = WorkbookUtil.createSafeSheetName(checked(name));
        String free = wanted;
        for (int i = 2; workbook.getSheet(free) != null; i++) {
            free = WorkbookUtil.createSafeSheetName(i + " " + wanted);
        }
        return free;
    }

    private void write(Sheet.Tab tab, XSSFSheet target) throws RenderException {
        var heights = new RowHeights(tab.columns());
        XSSFRow heading = target.createRow(0);
        heading.setHeightInPoints(heights.ofHeadings());
        for (int i = 0; i < tab.columns().size(); i++) {
            Sheet.Column column = tab.columns().get(i);
            target.setColumnWidth(i, column.width() * WIDTH_UNIT);
            XSSFCell cell = heading.createCell(i);
            cell.setCellStyle(styles.heading());
            cell.setCellValue(checked(column.title()));
        }
        for (int i = 0; i < tab.rows().size(); i++) {
            XSSFRow row = target.createRow(i + 1);
            List<Sheet.Cell> cells = tab.rows().get(i);
            row.setHeightInPoints(heights.of(cells));
            for (int j = 0; j < cells.size(); j++) {
                write(cells.get(j), row.createCell(j));
            }
        }
        target.createFreezePane(0, 1);
        target.setAutoFilter(
                new CellRangeAddress(0, tab.rows().size(), 0, tab.columns().size() - 1));
        print(target);
    }

    private void print(XSSFSheet target) {
        target.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        target.setFitToPage(true);
        PrintSetup setup = target.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(
                sheet.imprint().paper() == Paper.LETTER ? PrintSetup.LETTER_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        target.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        target.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        target.getHeader().setLeft(running(sheet.state()));
        target.getHeader().setRight(running(sheet.imprint().title()));
        target.getFooter().setLeft(running(sheet.identity()));
        target.getFooter().setRight("&P / &N");
    }

    private static String running(String text) {
        String whole = checked(text);
        int end = whole.length() <= MOST_OF_RUNNING_LINE / 2
                ? whole.length()
                : whole.offsetByCodePoints(0, whole.codePointCount(0, MOST_OF_RUNNING_LINE / 2));
        return whole.substring(0, end).replace("&", "&&");
    }

    private void write(Sheet.Cell value, XSSFCell cell) throws RenderException {
        if (value instanceof Sheet.Cell.Text text) {
            boolean formula = !text.text().isEmpty()
                    && BEGINS_A_FORMULA.indexOf(text.text().charAt(0)) >= 0;
            cell.setCellStyle(formula ? styles.quotedText() : styles.text());
            cell.setCellValue(fitting(checked(text.text())));
        } else if (value instanceof Sheet.Cell.Day day) {
            cell.setCellStyle(styles.day());
            cell.setCellValue(day.day());
        } else if (value instanceof Sheet.Cell.Money money) {
            cell.setCellStyle(styles.amount(money.amount()));
            cell.setCellValue(money.amount().value().doubleValue());
        } else if (value instanceof Sheet.Cell.Number number) {
            cell.setCellStyle(styles.number());
            cell.setCellValue(number.number());
        } else {
            cell.setCellStyle(styles.text());
        }
    }

    private String fitting(String text) throws RenderException {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        if (text.length() > most) {
            throw new RenderException(
                    Diagnostic.general(TOO_LONG, sheet.imprint().identifier(), most));
        }
        return text;
    }

    /** The text, if XML 1.0 can hold it. */
    private static String checked(String text) {
        text.codePoints().filter(c -> !isOfXml(c)).findFirst().ifPresent(c -> {
            throw new UnwritableCharacterException(OptionalInt.of(c));
        });
        return text;
    }

    /** XML 1.0, 2.2. */
    private static boolean isOfXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= ' ' && c < 0xd800
                || c >= 0xe000 && c != 0xfffe && c != 0xffff;
    }
}
