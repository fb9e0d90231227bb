package org.understudy.render.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.understudy.document.Sheet;
import org.understudy.text.Amount;

/** The cell styles of one workbook, each made when it is first needed. */
final class CellStyles {
    private static final String AS_TEXT = "@";
    private static final String WHOLE_NUMBER = "0";
    private static final String FONT = "Arial";
    private static final short FONT_POINTS = 10;

    private final XSSFWorkbook workbook;
    private final NumberFormats formats;
    private final String days;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    CellStyles(XSSFWorkbook workbook, Sheet sheet) {
        this.workbook = workbook;
        this.formats = new NumberFormats(sheet.imprint().language().locale());
        this.days = formats.day(sheet.days());
        plain(workbook.getFontAt(0));
    }

    /** A font that every program has, or one of the same widths. */
    private static XSSFFont plain(XSSFFont font) {
        font.setScheme(FontScheme.NONE);
        font.setFontName(FONT);
        font.setFontHeightInPoints(FONT_POINTS);
        return font;
    }

    XSSFCellStyle heading() {
        return style("heading", AS_TEXT, it -> {
            XSSFFont font = plain(workbook.createFont());
            font.setBold(true);
            it.setFont(font);
            it.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            it.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
    }

    XSSFCellStyle text() {
        return style("text", AS_TEXT, it -> {});
    }

    /** Of text that begins as a formula does: marked as text, so that it stays text when somebody edits it. */
    XSSFCellStyle quotedText() {
        return style("quoted", AS_TEXT, it -> it.setQuotePrefixed(true));
    }

    XSSFCellStyle day() {
        return style("day", days, it -> {
            it.setAlignment(HorizontalAlignment.LEFT);
            it.setWrapText(false);
            it.setShrinkToFit(true);
        });
    }

    XSSFCellStyle amount(Amount amount) {
        return style("amount", formats.amount(amount), it -> {});
    }

    XSSFCellStyle number() {
        return style("number", WHOLE_NUMBER, it -> it.setAlignment(HorizontalAlignment.LEFT));
    }

    private XSSFCellStyle style(String kind, String format, Consumer<XSSFCellStyle> look) {
        return made.computeIfAbsent(kind + " " + format, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setBorderTop(BorderStyle.THIN);
            style.setTopBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
            style.setBorderLeft(BorderStyle.THIN);
            style.setLeftBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
            style.setBorderRight(BorderStyle.THIN);
            style.setRightBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            look.accept(style);
            return style;
        });
    }
}
