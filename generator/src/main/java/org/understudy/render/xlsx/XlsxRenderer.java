package org.understudy.render.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.understudy.document.Sheet;
import org.understudy.render.RenderException;
import org.understudy.render.office.UnwritableCharacterException;
import org.understudy.render.office.Unzip;

/**
 * Puts sheets into SpreadsheetML workbooks, ISO/IEC 29500-4 (transitional). Days and sums are numbers that are shown as the
 * language writes them; all else is text, and nothing is a formula. Thread-safe.
 */
public final class XlsxRenderer {
    /**
     * The sheet as an artifact. The same sheet gives the same plaintext, byte for byte.
     *
     * @throws RenderException {@code RENDER-020} if it holds a character that XML can't carry; {@code RENDER-040} if a text is
     *     longer than a cell may be
     */
    public XlsxArtifact render(Sheet sheet) throws RenderException {
        try (var workbook = new XSSFWorkbook()) {
            new SheetWriter(sheet, workbook).write();
            WorkbookProperties.write(sheet.imprint(), workbook);
            return new XlsxArtifact(sheet.imprint(), files(workbook));
        } catch (UnwritableCharacterException e) {
            throw new RenderException(e.diagnostic(sheet.imprint().identifier()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Taken out of the package that was written, whose entries bear the hour. */
    private static Map<String, byte[]> files(XSSFWorkbook workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return Unzip.unpack(bytes.toByteArray(), Integer.MAX_VALUE - 1).orElseThrow();
    }
}
