package org.understudy.vault.kdbx;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements that hold elements or text. */
final class XmlOutput {
    private final XMLStreamWriter xml;

    XmlOutput(OutputStream out) throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    /** Writes what stands within an element. */
    interface Body {
        void write() throws XMLStreamException;
    }

    void element(String name, Body body) throws XMLStreamException {
        xml.writeStartElement(name);
        body.write();
        xml.writeEndElement();
    }

    void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        characters(text);
        xml.writeEndElement();
    }

    void base64(String name, byte[] bytes) throws XMLStreamException {
        text(name, Base64.getEncoder().encodeToString(bytes));
    }

    void base64(String name, String attribute, String value, byte[] bytes) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute(attribute, value);
        xml.writeCharacters(Base64.getEncoder().encodeToString(bytes));
        xml.writeEndElement();
    }

    void empty(String name, String attribute, String value) throws XMLStreamException {
        xml.writeEmptyElement(name);
        xml.writeAttribute(attribute, value);
    }

    /** A reader makes a line feed of a carriage return that isn't escaped (XML 1.0, 2.11). */
    private void characters(String text) throws XMLStreamException {
        int from = 0;
        for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', from)) {
            xml.writeCharacters(text.substring(from, at));
            xml.writeEntityRef("#xD");
            from = at + 1;
        }
        xml.writeCharacters(text.substring(from));
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }
}
