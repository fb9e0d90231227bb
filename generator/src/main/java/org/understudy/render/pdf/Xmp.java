package org.understudy.render.pdf;

import org.understudy.document.Imprint;

/** Metadata as an XMP packet (ISO 16684-1). */
final class Xmp {
    /** Of what no common schema has a property for. */
    private static final String EDITION = "urn:understudy:edition:1";

    private static final String OPENING = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
            + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
            + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
            + "<rdf:Description rdf:about=\"\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
            + " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
            + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\""
            + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
            + " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
            + " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\""
            + " xmlns:edition=\"" + EDITION + "\""
            + " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
            + " xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\">\n";
    private static final String CLOSING = "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";

    private Xmp() {}

    /** What the file claims to conform to. */
    enum Claim {
        /** PDF/UA-1 (ISO 14289-1): accessible. */
        ACCESSIBLE,
        /** That, and PDF/A-2a (ISO 19005-2): fit to be archived, which no encrypted file is. */
        ARCHIVABLE
    }

    static String packet(Imprint imprint, Claim claim) {
        var out = new Xhtml();
        out.open("dc:format").text("application/pdf").close("dc:format").line();
        one(out, "dc:title", "rdf:Alt", imprint.title(), "xml:lang", "x-default");
        one(out, "dc:creator", "rdf:Seq", imprint.author());
        one(out, "dc:description", "rdf:Alt", imprint.subject(), "xml:lang", "x-default");
        property(out, "dc:identifier", imprint.identifier());
        one(out, "dc:language", "rdf:Bag", imprint.language().tag());
        property(out, "xmp:CreatorTool", PdfMetadata.PRODUCER);
        property(out, "xmp:CreateDate", imprint.asAt() + "T00:00:00Z");
        property(out, "xmp:ModifyDate", imprint.asAt() + "T00:00:00Z");
        property(out, "xmpMM:VersionID", Integer.toString(imprint.edition()));
        imprint.validUntil().ifPresent(day -> property(out, "edition:validUntil", day.toString()));
        imprint.status().ifPresent(status -> property(out, "edition:status", status.term()));
        imprint.revision().ifPresent(revision -> property(out, "edition:revision", revision));
        property(out, "pdf:Producer", PdfMetadata.PRODUCER);
        property(out, "pdfuaid:part", "1");
        if (claim == Claim.ARCHIVABLE) {
            property(out, "pdfaid:part", "2");
            property(out, "pdfaid:conformance", "A");
            describeOthers(out);
        }
        return OPENING + out + CLOSING;
    }

    private static void property(Xhtml out, String name, String value) {
        out.open(name).text(value).close(name).line();
    }

    private static void one(Xhtml out, String name, String container, String value, String... attributes) {
        out.open(name).open(container);
        out.open("rdf:li", attributes).text(value).close("rdf:li");
        out.close(container).close(name).line();
    }

    /** PDF/A wants every schema explained that it doesn't know (ISO 19005-2, 6.6.2.3.3). */
    private static void describeOthers(Xhtml out) {
        out.open("pdfaExtension:schemas").open("rdf:Bag");
        schema(out, "PDF/UA Universal Accessibility Schema", "http://www.aiim.org/pdfua/ns/id/", "pdfuaid");
        described(out, "part", "Integer", "internal", "Indicates, which part of ISO 14289 standard is followed");
        endSchema(out);
        schema(out, "Edition of a document", EDITION, "edition");
        described(out, "validUntil", "Text", "external", "The day by which it is reviewed");
        described(out, "status", "Text", "external", "How far the edition has come");
        described(out, "revision", "Text", "external", "The beginning of the commit that it was made of");
        endSchema(out);
        out.close("rdf:Bag").close("pdfaExtension:schemas").line();
    }

    private static void schema(Xhtml out, String name, String uri, String prefix) {
        out.open("rdf:li", "rdf:parseType", "Resource").line();
        property(out, "pdfaSchema:schema", name);
        property(out, "pdfaSchema:namespaceURI", uri);
        property(out, "pdfaSchema:prefix", prefix);
        out.open("pdfaSchema:property").open("rdf:Seq");
    }

    private static void endSchema(Xhtml out) {
        out.close("rdf:Seq").close("pdfaSchema:property").line();
        out.close("rdf:li");
    }

    private static void described(Xhtml out, String name, String type, String category, String description) {
        out.open("rdf:li", "rdf:parseType", "Resource").line();
        property(out, "pdfaProperty:name", name);
        property(out, "pdfaProperty:valueType", type);
        property(out, "pdfaProperty:category", category);
        property(out, "pdfaProperty:description", description);
        out.close("rdf:li");
    }
}
