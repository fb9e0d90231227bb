package org.understudy.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.xerces.dom.CoreDocumentImpl;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XHTML of elements, attributes and text as a document whose elements know their place in it. */
final class XhtmlDocument extends DefaultHandler {
    /** Texts up to here are likely to be found again, such as names of classes and line ends: each is kept once. */
    private static final int SHORT = 32;

    private final CoreDocumentImpl document = new CoreDocumentImpl();
    private final Deque<Node> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> shared = new HashMap<>();
    private int elements;

    private XhtmlDocument() {
        // the parser has checked names and order
        document.setErrorChecking(false);
        open.push(document);
    }

    /** Not by the layout's own parser, which is whichever the class path has. */
    static Document parse(String xhtml) {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        var handler = new XhtmlDocument();
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(xhtml)), handler);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            // without the cause, which may quote a secret
            throw new IllegalStateException("the XHTML of the page is not well-formed");
        }
        return handler.document;
    }

    @Override
    public void startElement(String namespace, String localName, String name, Attributes attributes) {
        addText();
        var element = new OrderedElement(document, namespace, name, localName, elements++);
        for (int i = 0; i < attributes.getLength(); i++) {
            String space = attributes.getURI(i);
            element.setAttributeNS(
                    space.isEmpty() ? null : space, attributes.getQName(i), shared(attributes.getValue(i)));
        }
        open.element().appendChild(element);
        open.push(element);
    }

    @Override
    public void endElement(String namespace, String localName, String name) {
        addText();
        ((OrderedElement) open.pop()).close(elements - 1);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXException {
        throw problem;
    }

    private void addText() {
        if (text.length() > 0) {
            open.element().appendChild(document.createTextNode(shared(text.toString())));
            text.setLength(0);
        }
    }

    private String shared(String value) {
        return value.length() > SHORT ? value : shared.computeIfAbsent(value, it -> it);
    }
}
