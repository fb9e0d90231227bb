package org.understudy.render.odt;

import org.understudy.document.Imprint;
import org.understudy.render.office.Xml;

/** Makes {@code meta.xml}: ODF 1.3 part 3, section 4.3. Nothing in it tells of the machine or the hour. */
final class MetaFile {
    private static final String GENERATOR = "Understudy";

    private MetaFile() {}

    static byte[] write(Imprint imprint) {
        var xml = new Xml(4096);
        String created = imprint.asAt() + "T00:00:00Z";
        OdfNamespaces.startRoot(xml, "office:document-meta");
        xml.start("office:meta");
        element(xml, "meta:generator", GENERATOR);
        element(xml, "dc:title", imprint.title());
        element(xml, "dc:subject", imprint.subject());
        element(xml, "meta:initial-creator", imprint.author());
        element(xml, "dc:creator", imprint.author());
        element(xml, "meta:creation-date", created);
        element(xml, "dc:date", created);
        element(xml, "dc:language", imprint.language().locale().toLanguageTag());
        property(xml, "Edition", "float", Integer.toString(imprint.edition()));
        property(xml, "Document id", "string", imprint.identifier());
        property(xml, "As at", "date", imprint.asAt().toString());
        imprint.validUntil().ifPresent(day -> property(xml, "Valid until", "date", day.toString()));
        imprint.status().ifPresent(status -> property(xml, "Edition status", "string", status.term()));
        imprint.revision().ifPresent(revision -> property(xml, "Revision", "string", revision));
        xml.end().end();
        return xml.finish();
    }

    private static void element(Xml xml, String name, String value) {
        xml.start(name).text(value).end();
    }

    private static void property(Xml xml, String name, String type, String value) {
        xml.start("meta:user-defined").attribute("meta:name", name).attribute("meta:value-type", type);
        xml.text(value).end();
    }
}
