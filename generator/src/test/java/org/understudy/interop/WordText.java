package org.understudy.interop;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The text of a WordprocessingML document, read with no more than ISO/IEC 29500-1 says of runs: a line for each paragraph. */
public final class WordText {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final StringBuilder text = new StringBuilder();

    private WordText() {}

    /** @param document the content of {@code word/document.xml} */
    public static String of(String document) throws IOException, SAXException, ParserConfigurationException {
        Node root = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(document)));
        var reader = new WordText();
        reader.read(root);
        return reader.text.toString();
    }

    private void read(Node node) {
        boolean word = W.equals(node.getNamespaceURI());
        if (word && node instanceof Element element) {
            switch (element.getLocalName()) {
                case "t" -> text.append(element.getTextContent());
                case "tab" -> text.append("r".equals(element.getParentNode().getLocalName()) ? "\t" : "");
                case "br", "p" -> text.append('\n');
                default -> {}
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            read(child);
        }
    }
}
