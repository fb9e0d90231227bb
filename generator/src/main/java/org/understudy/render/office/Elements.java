package org.understudy.render.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds elements in the XML of a reference document. */
public final class Elements {
    private Elements() {}

    /** The children that are elements. */
    public static List<Element> in(Node parent) {
        var children = new ArrayList<Element>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first child of that name. */
    public static Optional<Element> first(Node parent, String namespace, String name) {
        return in(parent).stream().filter(child -> is(child, namespace, name)).findFirst();
    }

    public static boolean is(Element element, String namespace, String name) {
        return name.equals(element.getLocalName()) && namespace.equals(element.getNamespaceURI());
    }

    /** The element itself and all in it, in the order of the document. */
    public static List<Element> all(Element root) {
        var all = new ArrayList<Element>();
        collect(root, all);
        return all;
    }

    private static void collect(Element element, List<Element> into) {
        into.add(element);
        in(element).forEach(child -> collect(child, into));
    }
}
