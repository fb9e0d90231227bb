package org.understudy.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.understudy.document.Imprint;

/** What a PDF says of itself, from the imprint alone: no clock, no user, no machine. */
final class PdfMetadata {
    static final String PRODUCER = "Understudy";

    private final PDDocument document;
    private final Imprint imprint;

    PdfMetadata(PDDocument document, Imprint imprint) {
        this.document = document;
        this.imprint = imprint;
    }

    /** The information dictionary, and the same as XMP. */
    void write(Xmp.Claim claim) throws IOException {
        Calendar asAt = GregorianCalendar.from(imprint.asAt().atStartOfDay(ZoneOffset.UTC));
        var information = new PDDocumentInformation();
        information.setTitle(imprint.title());
        information.setAuthor(imprint.author());
        information.setSubject(imprint.subject());
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(asAt);
        information.setModificationDate(asAt);
        document.setDocumentInformation(information);

        byte[] xmp = Xmp.packet(imprint, claim).getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp)));
        document.getDocumentCatalog().setLanguage(imprint.language().tag());
    }

    /** That it is tagged, and goes by its title (ISO 14289-1, 7.1). */
    void markTagged() {
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marks);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    /** Both parts of the file identifier (ISO 32000-1, 14.4). */
    void identify(byte[] id) {
        var ids = new COSArray();
        ids.add(new COSString(id));
        ids.add(new COSString(id));
        document.getDocument().getTrailer().setItem(COSName.ID, ids);
    }
}
