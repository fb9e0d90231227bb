package org.understudy.render.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that somebody else made, without DTD, so that nothing from outside gets in. */
public final class SafeXml {
    private static final String DEEPEST = "200";

    private SafeXml() {}

    /** @throws IOException if it isn't well-formed, has a DTD, or is nested more than 200 deep */
    public static Document parse(byte[] xml) throws IOException {
        try {
            return parser().parse(new ByteArrayInputStream(xml));
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    /** Of the JDK: ODFDOM brings another one along, which would take its place. */
    private static DocumentBuilder parser() {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The usual one prints errors; this one throws them.
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java has an XML parser", e);
        }
    }
}
