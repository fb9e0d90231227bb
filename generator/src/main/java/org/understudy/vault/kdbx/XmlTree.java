package org.understudy.vault.kdbx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements within elements, as KDBX uses them: by name, without namespaces. */
final class XmlTree {
    private XmlTree() {}

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The text of a child; empty if there is none. */
    static String text(Node parent, String name) {
        return child(parent, name).map(Element::getTextContent).orElse("");
    }

    /** A new last child. */
    static Element append(Element parent, String name) {
        return (Element) parent.appendChild(parent.getOwnerDocument().createElement(name));
    }

    static void append(Element parent, String name, String text) {
        append(parent, name).setTextContent(text);
    }
}
