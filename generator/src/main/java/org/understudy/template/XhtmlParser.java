package org.understudy.template;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses what a template wrote. No document type, no entities but XML's five. */
final class XhtmlParser {
    private static final String NAMESPACE = "http://www.w3.org/1999/xhtml";
    private static final int MAX_DEPTH = 100;

    /** @throws PageException if it isn't well-formed XML with the root {@code html} of XHTML */
    Xhtml.Element parse(String xhtml, Problems problems) throws PageException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xhtml));
            return parse(reader, problems);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw problems.notWellFormed(line);
        }
    }

    private static Xhtml.Element parse(XMLStreamReader reader, Problems problems)
            throws XMLStreamException, PageException {
        Deque<Xhtml.Element> open = new ArrayDeque<>();
        while (reader.hasNext()) {
            int line = reader.getLocation().getLineNumber();
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = element(reader, problems);
                    if (!open.isEmpty()) {
                        open.element().children().add(element);
                    }
                    open.push(element);
                    if (open.size() > MAX_DEPTH) {
                        throw problems.tooMuch(element.line());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    Xhtml.Element done = open.pop();
                    if (open.isEmpty()) {
                        return done;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.element().children().add(new Xhtml.Text(reader.getText()));
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw problems.notWellFormed(line);
                default -> {} // comments and processing instructions say nothing
            }
        }
        throw problems.notWellFormed(1);
    }

    private static Xhtml.Element element(XMLStreamReader reader, Problems problems) throws PageException {
        int line = reader.getLocation().getLineNumber();
        if (!NAMESPACE.equals(reader.getNamespaceURI())) {
            throw problems.vocabulary("<" + reader.getLocalName() + ">", line);
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            if (value.indexOf(Marks.OPEN) >= 0 || value.indexOf(Marks.CLOSE) >= 0) {
                throw problems.foreignSecret(line);
            }
            attributes.put(prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, value);
        }
        return new Xhtml.Element(reader.getLocalName(), attributes, new ArrayList<>(), line);
    }

    /** A new one for each text: Java’s keeps its last reader, and that the text, which may be of some thousand pages. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
