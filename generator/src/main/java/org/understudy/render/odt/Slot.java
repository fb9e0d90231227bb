package org.understudy.render.odt;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Something in {@code styles.xml} that differs from page to page.
 *
 * @param style of the paragraph, for running text
 * @param width of the line in hundredths of a millimetre, for running text
 */
record Slot(Kind kind, String style, int width) {
    private static final String NAMESPACE = "urn:org.understudy:slot";

    /** What goes there. */
    enum Kind {
        LANGUAGE,
        COUNTRY,
        HEADER,
        FOOTER,
        /** The footer of a page to be signed: one without a box. */
        SIGNING_FOOTER,
        /** The styles of what running text is made of. */
        RUNNING_STYLES,
        /** The mark has content, which is there if some pages are to be signed. */
        IF_SIGNED,
        /** The mark has content, which is there if headings are numbered. */
        IF_NUMBERED,
        /** The mark has content, which is there if headings aren't numbered. */
        UNLESS_NUMBERED,
        /** Where the content ends that is there only sometimes. */
        END_IF;

        /** Whether the mark has content. */
        boolean conditional() {
            return this == IF_SIGNED || this == IF_NUMBERED || this == UNLESS_NUMBERED;
        }
    }

    /** An element that stands for a line of running text until {@code styles.xml} is written. */
    static Element mark(Document document, Kind kind, String style, int width) {
        Element mark = mark(document, kind);
        mark.setAttribute("style", style);
        mark.setAttribute("width", Integer.toString(width));
        return mark;
    }

    /** An element that stands for a slot until {@code styles.xml} is written. */
    static Element mark(Document document, Kind kind) {
        return document.createElementNS(NAMESPACE, "slot:" + kind);
    }

    static boolean isMark(Element element) {
        return NAMESPACE.equals(element.getNamespaceURI());
    }

    /** The same line of running text in another kind of page. */
    static void change(Element mark, Kind from, Kind to) {
        if (of(mark).kind() == from) {
            mark.getOwnerDocument().renameNode(mark, NAMESPACE, "slot:" + to);
        }
    }

    static Slot of(Element mark) {
        String width = mark.getAttribute("width");
        return new Slot(
                Kind.valueOf(mark.getLocalName()),
                mark.getAttribute("style"),
                width.isEmpty() ? 0 : Integer.parseInt(width));
    }

    static Slot of(Kind kind) {
        return new Slot(kind, "", 0);
    }
}
