package org.understudy.report;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a page of HTML that is well-formed XML too. Whatever is given as text comes out as text; what can't be seen, such as
 * control characters and turns of direction, as a sign for it.
 */
final class Html {
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cntrl}\\x{80}-\\x{9F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{2028}\\x{2029}\\x{FFFE}\\x{FFFF}\\p{Cs}&&[^\n\t]]");

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    Html() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        out.append("<!DOCTYPE html>\n");
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws XMLStreamException;
    }

    private Html writing(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (XMLStreamException e) {
            // a string takes everything
            throw new IllegalStateException(e);
        }
    }

    /** @param attributes names and values in turn */
    Html open(String tag, String... attributes) {
        return writing(() -> {
            xml.writeStartElement(tag);
            attributes(attributes);
        });
    }

    /** An element that is never closed in HTML, such as {@code meta}. */
    Html empty(String tag, String... attributes) {
        return writing(() -> {
            xml.writeEmptyElement(tag);
            attributes(attributes);
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], visible(attributes[i + 1]));
        }
    }

    Html text(String text) {
        return writing(() -> xml.writeCharacters(visible(text)));
    }

    Html close() {
        return writing(xml::writeEndElement);
    }

    /** An element with nothing but text in it. */
    Html leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    Html line() {
        return text("\n");
    }

    private static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("\uFFFD");
    }

    @Override
    public String toString() {
        writing(xml::flush);
        return out.toString();
    }
}
