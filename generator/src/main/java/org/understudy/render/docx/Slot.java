package org.understudy.render.docx;

import java.util.Arrays;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Something in a file of the letterhead that differs from page to page. */
enum Slot {
    /** The value of an attribute: the language of the page, as BCP 47 writes it. */
    LANGUAGE,
    /** The running line of the page. */
    RUNNING,
    /** The lists of the page. */
    LISTS,
    /** What stands in the mark itself, if the headings of the page are numbered. */
    NUMBERED;

    private static final String NAMESPACE = "urn:org.understudy:slot";

    /** An element that stands for a slot until the file is written. */
    static Element mark(Document document, Slot slot, Element... content) {
        Element mark = document.createElementNS(NAMESPACE, "slot:" + slot);
        Arrays.stream(content).forEach(mark::appendChild);
        return mark;
    }

    static boolean isMark(Element element) {
        return NAMESPACE.equals(element.getNamespaceURI());
    }

    /** Which slot an element stands for. */
    static Slot of(Element mark) {
        return valueOf(mark.getLocalName());
    }
}
