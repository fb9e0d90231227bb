package org.understudy.render.docx;

import org.understudy.document.Imprint;
import org.understudy.render.office.Xml;

/** Makes the properties of a document (ISO/IEC 29500-2, 8.3, and 29500-1, 22.3). Nothing in them tells of the machine or the hour. */
final class PropertyFiles {
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private static final String CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private static final String USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private static final int FIRST_ID = 2;

    private PropertyFiles() {}

    /** What every office program shows: title, subject, author, and the day of the edition. */
    static byte[] core(Imprint imprint) {
        var xml = new Xml(2048);
        String created = imprint.asAt() + "T00:00:00Z";
        xml.declaration().start("cp:coreProperties");
        xml.attribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.attribute("xmlns:dcterms", "http://purl.org/dc/terms/");
        xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        element(xml, "dc:title", imprint.title());
        element(xml, "dc:subject", imprint.subject());
        element(xml, "dc:creator", imprint.author());
        element(xml, "cp:lastModifiedBy", imprint.author());
        date(xml, "dcterms:created", created);
        date(xml, "dcterms:modified", created);
        element(xml, "dc:language", imprint.language().locale().toLanguageTag());
        return xml.end().finish();
    }

    private static void element(Xml xml, String name, String value) {
        xml.start(name).text(value).end();
    }

    private static void date(Xml xml, String name, String value) {
        xml.start(name).attribute("xsi:type", "dcterms:W3CDTF").text(value).end();
    }

    /** The edition, the document's id and its dates. */
    static byte[] custom(Imprint imprint) {
        var xml = new Xml(2048);
        xml.declaration().start("Properties").attribute("xmlns", CUSTOM).attribute("xmlns:vt", TYPES);
        property(xml, FIRST_ID, "Edition", "vt:i4", Integer.toString(imprint.edition()));
        property(xml, FIRST_ID + 1, "Document id", "vt:lpwstr", imprint.identifier());
        property(xml, FIRST_ID + 2, "As at", "vt:lpwstr", imprint.asAt().toString());
        imprint.validUntil().ifPresent(day -> property(xml, FIRST_ID + 3, "Valid until", "vt:lpwstr", day.toString()));
        imprint.status().ifPresent(it -> property(xml, FIRST_ID + 4, "Edition status", "vt:lpwstr", it.term()));
        imprint.revision().ifPresent(it -> property(xml, FIRST_ID + 5, "Revision", "vt:lpwstr", it));
        return xml.end().finish();
    }

    private static void property(Xml xml, int id, String name, String type, String value) {
        xml.start("property").attribute("fmtid", USER_DEFINED).attribute("pid", Integer.toString(id));
        xml.attribute("name", name).start(type).text(value).end().end();
    }
}
