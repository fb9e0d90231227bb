package org.understudy.render.pdf;

import org.understudy.document.Imprint;

/** Metadata as an XMP packet (ISO 16684-1). */
final class Xmp {
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
            + " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n";
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
        one(out, "dc:language", "rdf:Bag", imprint.language().tag());
        property(out, "xmp:CreatorTool", PdfMetadata.PRODUCER);
        property(out, "xmp:CreateDate", imprint.asAt() + "T00:00:00Z");
        property(out, "xmp:ModifyDate", imprint.asAt() + "T00:00:00Z");
        property(out, "pdf:Producer", PdfMetadata.PRODUCER);
        property(out, "pdfuaid:part", "1");
        if (claim == Claim.ARCHIVABLE) {
            property(out, "pdfaid:part", "2");
            property(out, "pdfaid:conformance", "A");
            describePdfUa(out);
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
    private static void describePdfUa(Xhtml out) {
        out.open("pdfaExtension:schemas").open("rdf:Bag");
        out.open("rdf:li", "rdf:parseType", "Resource").line();
        property(out, "pdfaSchema:schema", "PDF/UA Universal Accessibility Schema");
        property(out, "pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/");
        property(out, "pdfaSchema:prefix", "pdfuaid");
        out.open("pdfaSchema:property").open("rdf:Seq");
        out.open("rdf:li", "rdf:parseType", "Resource").line();
        property(out, "pdfaProperty:name", "part");
        property(out, "pdfaProperty:valueType", "Integer");
        property(out, "pdfaProperty:category", "internal");
        property(out, "pdfaProperty:description", "Indicates, which part of ISO 14289 standard is followed");
        out.close("rdf:li").close("rdf:Seq").close("pdfaSchema:property").line();
        out.close("rdf:li").close("rdf:Bag").close("pdfaExtension:schemas").line();
    }
}
