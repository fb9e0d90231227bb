package org.understudy.render.xlsx;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.understudy.document.Imprint;

/** What a workbook says of itself (ISO/IEC 29500-2, 8.3). Nothing in it tells of the machine or the hour. */
final class WorkbookProperties {
    private static final String PROGRAM = "Understudy";

    private WorkbookProperties() {}

    static void write(Imprint imprint, XSSFWorkbook workbook) {
        POIXMLProperties properties = workbook.getProperties();
        var asAt = Optional.of(
                Date.from(imprint.asAt().atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = properties.getCoreProperties();
        core.setTitle(imprint.title());
        core.setSubjectProperty(imprint.subject());
        core.setCreator(imprint.author());
        core.setLastModifiedByUser(imprint.author());
        core.setCreated(asAt);
        core.setModified(asAt);
        core.getUnderlyingProperties()
                .setLanguageProperty(imprint.language().locale().toLanguageTag());
        properties.getExtendedProperties().setApplication(PROGRAM);
        var custom = properties.getCustomProperties();
        custom.addProperty("Edition", imprint.edition());
        custom.addProperty("Document id", imprint.identifier());
        custom.addProperty("As at", imprint.asAt().toString());
        imprint.validUntil().ifPresent(day -> custom.addProperty("Valid until", day.toString()));
        imprint.status().ifPresent(status -> custom.addProperty("Edition status", status.term()));
        imprint.revision().ifPresent(revision -> custom.addProperty("Revision", revision));
    }
}
