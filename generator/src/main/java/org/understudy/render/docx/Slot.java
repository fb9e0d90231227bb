package org.understudy.render.docx;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Something in a file of the letterhead that differs from page to page. */
enum Slot {
    /** The value of an attribute: the language of the page, as BCP 47 writes it. */
    LANGUAGE,
    /** The running line of the page. */
    RUNNING,
    /** The lists of the page. */
    LISTS;

    private static final String NAMESPACE = "urn:org.understudy:slot";

    /** An element that stands for a slot until the file is written. */
    static Element mark(Document document, Slot slot) {
        return document.createElementNS(NAMESPACE, "slot:" + slot);
    }

    static boolean isMark(Element element) {
        return NAMESPACE.equals(element.getNamespaceURI());
    }

    /** Which slot an element stands for. */
    static Slot of(Element mark) {
        return valueOf(mark.getLocalName());
    }
}
