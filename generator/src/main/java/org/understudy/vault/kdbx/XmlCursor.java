package org.understudy.vault.kdbx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through the XML of a vault and decrypts protected values as it meets them. Each of them has to be met, in order,
 * for the next to come out right: so what is of no interest is {@linkplain #skip() skipped} by reading it.
 */
final class XmlCursor implements AutoCloseable {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final XMLStreamReader xml;
    private final Consumer<byte[]> decryption;
    private final TextBuffer text = new TextBuffer();
    private int depth;

    /** @param decryption decrypts the next protected value in place */
    XmlCursor(InputStream in, Consumer<byte[]> decryption) throws KdbxException {
        this.decryption = decryption;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            this.xml = factory.createXMLStreamReader(characters(in));
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** The decoding is done here because the parser prints what it can't decode. A byte order mark is left out. */
    private static Reader characters(InputStream in) throws KdbxException {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        try {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return reader;
        } catch (KdbxException e) {
            throw e;
        } catch (IOException e) {
            throw KdbxException.damaged("the content isn't text");
        }
    }

    /** Moves to the next element within the current one, or to the document's element; false at the end. */
    boolean nextChild() throws KdbxException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > Limits.XML_DEPTH) {
                        throw KdbxException.exceeds("XML depth", depth, Limits.XML_DEPTH);
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return false;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw KdbxException.damaged("a document type in the content");
                default -> {}
            }
        }
    }

    String name() {
        return xml.getLocalName();
    }

    /** An attribute of the element just entered. */
    Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    /** Whether an attribute of the element just entered says yes. */
    boolean says(String name) {
        return attribute(name).filter("true"::equalsIgnoreCase).isPresent();
    }

    /** Reads to the end of the element just entered: its text. */
    String text() throws KdbxException {
        return new String(content(), StandardCharsets.UTF_8);
    }

    /** Reads to the end of the element just entered: its text as UTF-8, decrypted if it is protected. */
    byte[] content() throws KdbxException {
        return says("Protected") ? unprotected() : characters().toUtf8();
    }

    /** Reads to the end of the element just entered: the bytes that it holds in Base64, decrypted if they are protected. */
    byte[] binary() throws KdbxException {
        return says("Protected") ? unprotected() : decoded(characters());
    }

    /** Reads to the end of the element just entered. */
    void skip() throws KdbxException {
        if (says("Protected")) {
            Arrays.fill(unprotected(), (byte) 0);
            return;
        }
        while (nextChild()) {
            skip();
        }
    }

    private byte[] unprotected() throws KdbxException {
        byte[] value = decoded(characters());
        decryption.accept(value);
        return value;
    }

    private static byte[] decoded(TextBuffer text) throws KdbxException {
        try {
            return Base64.getDecoder().decode(text.toAsciiWithoutSpace());
        } catch (IllegalArgumentException e) {
            throw KdbxException.damaged("a value that isn't Base64");
        }
    }

    private TextBuffer characters() throws KdbxException {
        text.clear();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return text;
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                default -> throw KdbxException.damaged("an element where text should be");
            }
        }
    }

    private int next() throws KdbxException {
        try {
            return xml.next();
        } catch (XMLStreamException e) {
            throw failure(e);
        } catch (RuntimeException e) {
            // The JDK's parser is known to fail like this on some malformed documents.
            throw KdbxException.damaged("the content isn't XML");
        }
    }

    /** A limit that was passed while reading, or that the bytes aren't XML. */
    private static KdbxException failure(XMLStreamException e) {
        return e.getNestedException() instanceof KdbxException known
                ? known
                : KdbxException.damaged("the content isn't XML");
    }

    @Override
    public void close() {
        text.wipe();
    }
}
