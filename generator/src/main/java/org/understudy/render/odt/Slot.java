package org.understudy.render.odt;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Something in {@code styles.xml} that differs from page to page.
 *
 * @param style of the paragraph, for running text
 */
record Slot(Kind kind, String style) {
    private static final String NAMESPACE = "urn:org.understudy:slot";

    /** What goes there. */
    enum Kind {
        LANGUAGE,
        COUNTRY,
        HEADER,
        FOOTER
    }

    /** An element that stands for a slot until {@code styles.xml} is written. */
    static Element mark(Document document, Kind kind, String style) {
        Element mark = document.createElementNS(NAMESPACE, "slot:" + kind);
        mark.setAttribute("style", style);
        return mark;
    }

    static boolean isMark(Element element) {
        return NAMESPACE.equals(element.getNamespaceURI());
    }

    static Slot of(Element mark) {
        return new Slot(Kind.valueOf(mark.getLocalName()), mark.getAttribute("style"));
    }

    static Slot of(Kind kind) {
        return new Slot(kind, "");
    }
}
