package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class XhtmlDocumentTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 3141592653589793L})
    void elementsStandInTheOrderThatJavaSays(long seed) throws Exception {
        String xhtml = random(seed);
        List<Element> ours = elements(XhtmlDocument.parse(xhtml));
        List<Element> theirs = elements(XmlCheck.parse(xhtml));
        assertThat(ours).hasSameSizeAs(theirs).hasSizeGreaterThan(5);
        for (int a = 0; a < ours.size(); a++) {
            for (int b = 0; b < ours.size(); b++) {
                assertThat(ours.get(a).compareDocumentPosition(ours.get(b)))
                        .as("element %d to element %d of %s", a, b, xhtml)
                        .isEqualTo(theirs.get(a).compareDocumentPosition(theirs.get(b)));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 3141592653589793L})
    void itIsTheTreeThatJavaReads(long seed) throws Exception {
        String xhtml = random(seed);
        assertThat(outline(XhtmlDocument.parse(xhtml))).isEqualTo(outline(XmlCheck.parse(xhtml)));
    }

    @Test
    void whatTheLayoutAddsHasItsPlaceToo() {
        Document document = XhtmlDocument.parse("<html xmlns='http://www.w3.org/1999/xhtml'><p>1</p><p>2</p></html>");
        Element root = document.getDocumentElement();
        Element added = document.createElement("fs-footnote-body");
        root.appendChild(added);
        assertThat(root.compareDocumentPosition(added))
                .isEqualTo((short) (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY));
        assertThat(added.compareDocumentPosition(root.getFirstChild())).isEqualTo(Node.DOCUMENT_POSITION_PRECEDING);
        assertThat(root.getFirstChild().compareDocumentPosition(added)).isEqualTo(Node.DOCUMENT_POSITION_FOLLOWING);
    }

    @Test
    void elementsOfOtherDocumentsHaveNoPlace() {
        Element one = XhtmlDocument.parse("<a/>").getDocumentElement();
        Element other = XhtmlDocument.parse("<a/>").getDocumentElement();
        assertThat(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_DISCONNECTED)
                .isEqualTo(Node.DOCUMENT_POSITION_DISCONNECTED);
    }

    @Test
    void whatIsWrongIsntQuoted() {
        for (String wrong : List.of(
                "<p>hunter2", "<p hunter2>", "<p>&hunter2;</p>", "<!DOCTYPE hunter2 [<!ENTITY a 'b'>]><p>&a;</p>")) {
            assertThatThrownBy(() -> XhtmlDocument.parse(wrong))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the XHTML of the page is not well-formed")
                    .hasNoCause();
        }
    }

    /** A tree of a few dozen elements with text between, short and long, and characters beyond ASCII. */
    private static String random(long seed) {
        var random = new Random(seed);
        var out = new Xhtml();
        out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "nl").line();
        grow(out, random, 0);
        grow(out, random, 0);
        out.close("html");
        return out.toString();
    }

    private static void grow(Xhtml out, Random random, int depth) {
        int children = 1 + random.nextInt(5);
        for (int i = 0; i < children; i++) {
            String name = List.of("div", "p", "span", "td").get(random.nextInt(4));
            out.open(name, "class", "c" + random.nextInt(3), "title", "é & <\"" + "x".repeat(random.nextInt(60)));
            if (random.nextBoolean()) {
                out.text("<>&\"\r\n\u00a0𝄞 ").text("word ".repeat(random.nextInt(12)));
            }
            if (depth < 4 && random.nextBoolean()) {
                grow(out, random, depth + 1);
            }
            out.close(name);
            if (random.nextBoolean()) {
                out.line();
            }
        }
    }

    private static List<Element> elements(Document document) {
        var elements = new ArrayList<Element>();
        var all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    /** Every node with its names, and its attributes but for the declarations of namespaces. */
    private static List<String> outline(Node node) {
        var lines = new ArrayList<String>();
        lines.add(node.getNodeType() + " {" + node.getNamespaceURI() + "}" + node.getLocalName() + " "
                + node.getNodeName() + " " + node.getNodeValue());
        var attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            if (!attributes.item(i).getNodeName().startsWith("xmlns")) {
                lines.addAll(outline(attributes.item(i)));
            }
        }
        for (Node child = node.getFirstChild();
                child != null && node.getNodeType() != Node.ATTRIBUTE_NODE;
                child = child.getNextSibling()) {
            lines.addAll(outline(child));
        }
        return lines;
    }
}
